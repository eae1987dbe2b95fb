package io.dealstream.dashboard.client.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rights that were acquired for a title with one contract.
///
/// @param endedOn first day without them, when they went back before their time
public record Acquisition(
    UUID id, UUID titleId, int version, Acquired rights, @Nullable LocalDate endedOn) {

  /// @param from whose rights they were
  public record Acquired(String from, List<Block> blocks) {}

  /// @param episodes null is all of the title
  /// @param from null when there is no first day
  /// @param to null when there is no last day
  public record Block(
      @Nullable List<Episodes> episodes,
      List<String> media,
      List<String> territories,
      List<String> languages,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean exclusive,
      List<Holdback> holdbacks) {

    /// What of it may not be sold for a while.
    public record Holdback(
        List<String> media,
        List<String> territories,
        List<String> languages,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
  }

  /// Of one season.
  ///
  /// @param first null is the season's first
  /// @param last null is the season's last
  public record Episodes(int season, @Nullable Integer first, @Nullable Integer last) {}
}
