package io.dealstream.catalog.domain.title;

import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Territory;
import org.jspecify.annotations.Nullable;

/// How far a title got with an award. Another level of the same award is another fact: a title that
/// won was nominated before.
///
/// @param name like `Academy Awards`
/// @param edition like `93rd`
/// @param category like `Best International Feature Film`
/// @param entryOf the country that entered the title
/// @param recipient the person, when it is not the work
/// @param source who says so
public record Award(
    String name,
    @Nullable String edition,
    @Nullable String category,
    AwardLevel level,
    @Nullable Territory entryOf,
    @Nullable String recipient,
    String source) {}
