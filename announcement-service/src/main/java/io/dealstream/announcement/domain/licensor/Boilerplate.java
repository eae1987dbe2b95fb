package io.dealstream.announcement.domain.licensor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What closes releases of a language from a day on.
///
/// @param language BCP 47 tag
/// @param from null when it held before all others
public record Boilerplate(String language, @Nullable LocalDate from, String text) {
  boolean isFor(String other, LocalDate day) {
    return language.equals(other) && (from == null || !from.isAfter(day));
  }
}
