package io.dealstream.deal.ledger;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.Episodes;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.deal.domain.deal.License.Life;
import io.dealstream.deal.domain.deal.License.Version;
import io.dealstream.deal.domain.deal.LicensePeriod;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the ledger must say of a deal. Unknown counts as everything: a license whose media were not
/// stated clashes with an exclusive one for any; and exclusivity that is unknown as none.
final class LedgerRows {
  /// Every episode of every season.
  static final Ranges WHOLE_TITLE = Ranges.of(new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE));

  private LedgerRows() {}

  static List<LedgerRow> of(UUID dealId, Deal deal) {
    return deal instanceof Deal.Signed(var subject, var offers, License license)
        ? of(dealId, license)
        : List.of();
  }

  private static List<LedgerRow> of(UUID dealId, License license) {
    List<LedgerRow> rows = new ArrayList<>();
    List<Version> versions = license.versions();
    for (int i = 0; i < versions.size(); i++) {
      LocalDate next = i + 1 < versions.size() ? versions.get(i + 1).from() : null;
      for (RightsBlock block : versions.get(i).terms().blocks()) {
        LocalDate from = versions.get(i).from();
        term(block.period(), from, next, license.life())
            .ifPresent(term ->
                block.titleIds().forEach(id -> rows.add(row(dealId, license, block, id, term))));
      }
    }
    return List.copyOf(rows);
  }

  private static Optional<Term> term(
      LicensePeriod period, @Nullable LocalDate from, @Nullable LocalDate next, Life life) {
    LocalDate free = life instanceof Life.Terminated(LocalDate day) ? day : null;
    return new Term(period.from(), period.to())
        .startingAt(from)
        .flatMap(term -> term.endingBefore(next))
        .flatMap(term -> term.endingBefore(free));
  }

  private static LedgerRow row(
      UUID dealId, License license, RightsBlock block, UUID titleId, Term term) {
    return new LedgerRow(
        dealId,
        license.buyer().licenseeId(),
        titleId,
        episodes(block.episodes()),
        media(block.media()),
        Territory.TREE.ranges(block.territories().stream().map(Territory::code).toList()),
        languages(block.languages()),
        term,
        Boolean.TRUE.equals(block.exclusive()),
        !license.conflicts().isEmpty());
  }

  private static Ranges episodes(@Nullable List<Episodes> episodes) {
    return episodes == null
        ? WHOLE_TITLE
        : Ranges.of(episodes.stream().map(LedgerRows::interval).toList());
  }

  private static Interval interval(Episodes part) {
    return new Interval(part.firstNumber(), part.lastNumber() + 1);
  }

  private static Ranges media(@Nullable List<Media> media) {
    List<Media> known = media == null ? List.of(Media.ALL) : media;
    return Media.TREE.ranges(known.stream().map(Media::name).toList());
  }

  private static Ranges languages(@Nullable List<String> languages) {
    List<String> known = languages == null ? List.of(Language.ALL) : languages;
    return Language.TREE.ranges(known.stream().map(LedgerRows::inTree).toList());
  }

  /// A tag that has no numbers counts as the nearest one above it that has.
  private static String inTree(String tag) {
    String at = tag;
    while (!Language.isLicensable(at)) {
      int end = at.lastIndexOf('-');
      at = end < 0 ? Language.ALL : at.substring(0, end);
    }
    return at;
  }
}
