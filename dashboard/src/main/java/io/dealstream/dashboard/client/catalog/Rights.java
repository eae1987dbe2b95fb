package io.dealstream.dashboard.client.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every combination of these.
///
/// @param episodes null is the whole title
public record Rights(
    @Nullable List<String> episodes,
    List<String> media,
    List<String> territories,
    List<String> excludedTerritories,
    List<String> languages,
    List<Term> terms) {

  /// @param from null when there is no first day
  /// @param to null when there is no last day
  public record Term(@Nullable LocalDate from, @Nullable LocalDate to) {}
}
