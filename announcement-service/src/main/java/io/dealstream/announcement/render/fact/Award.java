package io.dealstream.announcement.render.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Territory;
import org.jspecify.annotations.Nullable;

/// How far a title, or somebody for it, got with an award.
///
/// @param entryOf the country that entered the title
/// @param recipient the person, when it is not the work
@JsonIgnoreProperties(ignoreUnknown = true)
public record Award(
    String name,
    @Nullable String edition,
    @Nullable String category,
    AwardLevel level,
    @Nullable Territory entryOf,
    @Nullable String recipient) {}
