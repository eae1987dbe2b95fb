package io.dealstream.announcement.view.newsroom.file;

import io.dealstream.announcement.view.newsroom.edition.Edition;
import io.dealstream.announcement.view.newsroom.edition.Part;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// What is printed: the same sheet makes the same file, byte by byte.
///
/// @param author empty when it is not known
record Sheet(String language, String title, String author, Instant moment, List<Part> parts) {
  Sheet {
    parts = List.copyOf(parts);
  }

  static Sheet of(Edition edition) {
    return new Sheet(
        edition.release().language(),
        edition.release().headline(),
        Objects.requireNonNullElse(edition.mentions().licensor(), ""),
        edition.release().publishedAt(),
        edition.parts());
  }
}
