package io.dealstream.dashboard.client.catalog;

import io.dealstream.vocabulary.TitleKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A title in a list.
public record ListedTitle(
    UUID id,
    TitleKind kind,
    String internationalTitle,
    @Nullable String originalTitle,
    List<String> localTitles,
    @Nullable Integer year,
    List<String> countries) {}
