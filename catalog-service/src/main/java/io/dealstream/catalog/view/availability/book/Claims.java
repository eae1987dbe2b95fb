package io.dealstream.catalog.view.availability.book;

import io.dealstream.catalog.view.availability.book.Claim.License;
import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealTermsEvent.Holdback;
import io.dealstream.contracts.DealTermsEvent.LicensePeriod;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes claims of blocks as events tell them.
final class Claims {
  private Claims() {}

  /// @param period null when it is not told or not here yet
  /// @param days in which the block holds at all
  /// @return nothing when no day is left
  static Optional<Claim> of(
      Claim.Holder holder, Block block, @Nullable LicensePeriod period, Ranges days) {
    Ranges term = period == null ? days : days.intersect(Numbers.days(period.from(), period.to()));
    if (term.isEmpty()) {
      return Optional.empty();
    }
    Extent most =
        new Extent(
            Numbers.episodes(block.episodes()),
            Numbers.media(block.media()),
            Numbers.territories(block.territories()),
            Numbers.languages(block.languages()),
            term);
    return Optional.of(new Claim(holder, most, block.exclusive(), unstated(block, period)));
  }

  /// What nobody else may license. Places and the first day are those of the block, when the
  /// holdback has none of its own.
  ///
  /// @param period of the block; null when it is not told or not here yet
  /// @param days in which the block holds at all
  /// @return nothing when no day is left
  static Optional<Claim> of(
      License license,
      Block block,
      @Nullable LicensePeriod period,
      Holdback holdback,
      Ranges days) {
    LocalDate begins = period == null ? null : period.from();
    LocalDate from = holdback.from() == null ? begins : holdback.from();
    List<Territory> places =
        holdback.territories() == null ? block.territories() : holdback.territories();
    Ranges term = days.intersect(Numbers.days(from, holdback.to()));
    if (term.isEmpty()) {
      return Optional.empty();
    }
    Extent most =
        new Extent(
            Numbers.episodes(block.episodes()),
            Numbers.media(holdback.media()),
            Numbers.territories(places),
            Numbers.languages(holdback.languages()),
            term);
    Set<Unstated> unstated = EnumSet.noneOf(Unstated.class);
    addIf(unstated, Unstated.TERRITORIES, places == null);
    addIf(unstated, Unstated.TERM, from == null);
    return Optional.of(new Claim(new Claim.Holdback(license), most, true, unstated));
  }

  private static Set<Unstated> unstated(Block block, @Nullable LicensePeriod period) {
    Set<Unstated> unstated = EnumSet.noneOf(Unstated.class);
    addIf(unstated, Unstated.MEDIA, block.media() == null);
    addIf(unstated, Unstated.TERRITORIES, block.territories() == null);
    addIf(unstated, Unstated.LANGUAGES, block.languages() == null);
    addIf(unstated, Unstated.TERM, period == null || period.from() == null || period.to() == null);
    addIf(unstated, Unstated.EXCLUSIVITY, block.exclusive() == null);
    return unstated;
  }

  private static void addIf(Set<Unstated> unstated, Unstated what, boolean missing) {
    if (missing) {
      unstated.add(what);
    }
  }
}
