package io.dealstream.announcement.view.newsroom.sitemap;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A page in all its languages, as a sitemap lists it.
///
/// @param changedAt null when nobody keeps it
/// @param paths by language
record Listed(@Nullable Instant changedAt, SortedMap<String, String> paths) {
  Listed {
    paths = Collections.unmodifiableSortedMap(new TreeMap<>(paths));
  }
}
