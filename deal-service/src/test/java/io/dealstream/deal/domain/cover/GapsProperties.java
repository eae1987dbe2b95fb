package io.dealstream.deal.domain.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.cover.Gap.Reason;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The gaps against a look at every single day, way of use, place and language.
class GapsProperties {
  private static final UUID FILM = new UUID(0, 1);
  private static final List<Media> MEDIA = List.of(Media.FREE_TV, Media.PAY_TV, Media.SVOD);
  private static final List<String> TERRITORIES = List.of("CL", "MX", "CA-QC");
  private static final List<String> LANGUAGES = List.of("es", "tr");
  private static final LocalDate START = LocalDate.parse("2026-01-01");
  private static final int DAYS = 6;

  private static final List<Point> POINTS = points();

  /// @param extent just this one
  private record Point(int media, int territory, int language, int day, Extent extent) {
    Point(int media, int territory, int language, int day) {
      this(
          media,
          territory,
          language,
          day,
          new Extent(
              EpisodeNumbers.WHOLE_TITLE,
              Media.ranges(List.of(MEDIA.get(media))),
              Territory.TREE.ranges(List.of(TERRITORIES.get(territory))),
              Language.ranges(List.of(LANGUAGES.get(language))),
              Days.between(START.plusDays(day), START.plusDays(day))));
    }
  }

  private record Found(Reason reason, Extent extent) {}

  @Property(tries = 200)
  void everyPointIsCoveredOrInTheOneGapThatItBelongsTo(
      @ForAll("wanted") Wanted wanted, @ForAll("acquired") List<AcquiredRight> acquired) {
    List<Found> gaps =
        Gaps.of(wanted, acquired).stream()
            .map(gap -> new Found(gap.reason(), extent(gap)))
            .toList();
    for (Point point : POINTS) {
      Extent one = point.extent();
      if (wanted.extent().overlaps(one)) {
        List<Reason> found =
            gaps.stream().filter(gap -> gap.extent().overlaps(one)).map(Found::reason).toList();
        assertThat(found).isEqualTo(reason(wanted, acquired, point).stream().toList());
      }
    }
  }

  private static Optional<Reason> reason(Wanted wanted, List<AcquiredRight> acquired, Point point) {
    List<Point> meant = POINTS.stream().filter(other -> means(wanted, point, other)).toList();
    if (meant.stream().anyMatch(one -> free(one, acquired, wanted.exclusive()))) {
      return Optional.empty();
    }
    if (meant.stream().anyMatch(one -> free(one, acquired, false))) {
      return Optional.of(Reason.NOT_EXCLUSIVE);
    }
    if (meant.stream().anyMatch(one -> held(one, acquired))) {
      return Optional.of(Reason.HOLDBACK);
    }
    return meant.stream().anyMatch(one -> wasHeldBefore(one, acquired))
        ? Optional.of(Reason.MANDATE_ENDED)
        : Optional.of(Reason.NO_RIGHTS_ACQUIRED);
  }

  /// A point stands for all that differ from it only in what is not stated.
  private static boolean means(Wanted wanted, Point point, Point other) {
    return (wanted.unstated().contains(Dimension.MEDIA) || point.media == other.media)
        && (wanted.unstated().contains(Dimension.LANGUAGES) || point.language == other.language)
        && (wanted.unstated().contains(Dimension.TERRITORIES) || point.territory == other.territory)
        && point.day == other.day;
  }

  private static boolean free(Point point, List<AcquiredRight> acquired, boolean exclusive) {
    return acquired.stream()
        .filter(right -> right.exclusive() || !exclusive)
        .filter(right -> right.extent().overlaps(point.extent()))
        .anyMatch(
            right -> right.holdbacks().stream().noneMatch(rest -> rest.overlaps(point.extent())));
  }

  private static boolean held(Point point, List<AcquiredRight> acquired) {
    return acquired.stream().anyMatch(right -> right.extent().overlaps(point.extent()));
  }

  private static boolean wasHeldBefore(Point point, List<AcquiredRight> acquired) {
    return POINTS.stream()
        .filter(before -> before.day < point.day)
        .filter(before ->
            before.media == point.media
                && before.territory == point.territory
                && before.language == point.language)
        .anyMatch(before -> held(before, acquired));
  }

  private static Extent extent(Gap gap) {
    return new Extent(
        EpisodeNumbers.WHOLE_TITLE,
        Media.ranges(gap.media()),
        Territory.ranges(gap.territories()),
        Language.ranges(gap.languages()),
        Days.between(gap.from(), gap.to()));
  }

  private static List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (int media = 0; media < MEDIA.size(); media++) {
      for (int territory = 0; territory < TERRITORIES.size(); territory++) {
        for (int language = 0; language < LANGUAGES.size(); language++) {
          for (int day = 0; day < DAYS; day++) {
            points.add(new Point(media, territory, language, day));
          }
        }
      }
    }
    return points;
  }

  @Provide
  Arbitrary<Wanted> wanted() {
    Arbitrary<Set<Dimension>> unstated =
        Arbitraries.of(Dimension.MEDIA, Dimension.TERRITORIES, Dimension.LANGUAGES)
            .set()
            .ofMaxSize(3);
    return Combinators.combine(extents(), unstated, Arbitraries.of(true, false))
        .as((extent, open, exclusive) -> new Wanted(FILM, widest(extent, open), open, exclusive));
  }

  private static Extent widest(Extent extent, Set<Dimension> open) {
    Extent widest = extent;
    for (Dimension dimension : open) {
      widest = widest.with(dimension, Extent.ALL.get(dimension));
    }
    return widest;
  }

  @Provide
  Arbitrary<List<AcquiredRight>> acquired() {
    return Combinators.combine(
            extents(), Arbitraries.of(true, false), extents().list().ofMaxSize(2))
        .as(AcquiredRight::new)
        .list()
        .ofMaxSize(3);
  }

  private static Arbitrary<Extent> extents() {
    return Combinators.combine(some(MEDIA), some(TERRITORIES), some(LANGUAGES), days())
        .as((media, territories, languages, days) ->
            new Extent(
                EpisodeNumbers.WHOLE_TITLE,
                Media.ranges(media),
                Territory.TREE.ranges(territories),
                Language.ranges(languages),
                days));
  }

  private static <T> Arbitrary<Set<T>> some(List<T> values) {
    return Arbitraries.of(values).set().ofMinSize(1).ofMaxSize(values.size());
  }

  private static Arbitrary<Ranges> days() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS - 1);
    return Combinators.combine(day, day)
        .as((one, other) ->
            Days.between(
                START.plusDays(Math.min(one, other)), START.plusDays(Math.max(one, other))));
  }
}
