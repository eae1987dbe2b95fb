package io.dealstream.catalog.view.title;

import io.dealstream.vocabulary.TitleKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A title by its names.
///
/// @param originalTitle null is unknown
public record ListedTitle(
    UUID id, TitleKind kind, String internationalTitle, @Nullable String originalTitle) {}
