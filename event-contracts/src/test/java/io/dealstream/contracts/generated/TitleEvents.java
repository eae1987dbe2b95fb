package io.dealstream.contracts.generated;

import io.dealstream.contracts.TitleEvent.AudienceResult;
import io.dealstream.contracts.TitleEvent.AudienceResultCorrected;
import io.dealstream.contracts.TitleEvent.AudienceResultRecorded;
import io.dealstream.contracts.TitleEvent.AudienceResultWithdrawn;
import io.dealstream.contracts.TitleEvent.Award;
import io.dealstream.contracts.TitleEvent.AwardCorrected;
import io.dealstream.contracts.TitleEvent.AwardRecorded;
import io.dealstream.contracts.TitleEvent.AwardWithdrawn;
import io.dealstream.contracts.TitleEvent.TitleRegistered;
import io.dealstream.contracts.TitleEvent.TitleRevised;
import io.dealstream.contracts.TitleFacts;
import io.dealstream.contracts.TitleFacts.CastMember;
import io.dealstream.contracts.TitleFacts.CrewMember;
import io.dealstream.contracts.TitleFacts.LocalTitle;
import io.dealstream.contracts.TitleFacts.Premiere;
import io.dealstream.contracts.TitleFacts.RemakeOf;
import io.dealstream.contracts.TitleFacts.Season;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.TitleKind;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Titles and what is known of them.
final class TitleEvents {
  private TitleEvents() {}

  static Arbitrary<TitleRegistered> titleRegistered() {
    return Combinators.combine(Codes.id(), facts()).as(TitleRegistered::new);
  }

  static Arbitrary<TitleRevised> titleRevised() {
    return Combinators.combine(Codes.id(), facts()).as(TitleRevised::new);
  }

  static Arbitrary<AwardRecorded> awardRecorded() {
    return Combinators.combine(Codes.id(), Codes.id(), award()).as(AwardRecorded::new);
  }

  static Arbitrary<AwardCorrected> awardCorrected() {
    return Combinators.combine(Codes.id(), Codes.id(), award()).as(AwardCorrected::new);
  }

  static Arbitrary<AwardWithdrawn> awardWithdrawn() {
    return Combinators.combine(Codes.id(), Codes.id()).as(AwardWithdrawn::new);
  }

  static Arbitrary<AudienceResultCorrected> audienceResultCorrected() {
    return Combinators.combine(Codes.id(), Codes.id(), result()).as(AudienceResultCorrected::new);
  }

  static Arbitrary<AudienceResultWithdrawn> audienceResultWithdrawn() {
    return Combinators.combine(Codes.id(), Codes.id()).as(AudienceResultWithdrawn::new);
  }

  static Arbitrary<AudienceResultRecorded> audienceResultRecorded() {
    return Combinators.combine(Codes.id(), Codes.id(), result()).as(AudienceResultRecorded::new);
  }

  private static Arbitrary<TitleFacts> facts() {
    return Combinators.combine(
            Arbitraries.of(TitleKind.class),
            Texts.text(),
            text(),
            Codes.any(localTitle()),
            count(),
            count(),
            Codes.any(Codes.territory()))
        .flatAs((kind, name, original, local, year, minutes, countries) ->
            Combinators.combine(
                    Codes.any(Texts.text()),
                    Codes.any(castMember()),
                    Codes.any(crewMember()),
                    Codes.any(season()),
                    Codes.any(premiere()),
                    Codes.maybe(remakeOf()),
                    text())
                .as((genres, cast, crew, seasons, premieres, remakeOf, synopsis) ->
                    new TitleFacts(
                        kind, name, original, local, year, minutes, countries, genres, cast, crew,
                        seasons, premieres, remakeOf, synopsis)));
  }

  private static Arbitrary<LocalTitle> localTitle() {
    return Combinators.combine(Codes.territory(), Codes.maybe(Codes.languageTag()), Texts.text())
        .as(LocalTitle::new);
  }

  private static Arbitrary<CastMember> castMember() {
    return Combinators.combine(Texts.text(), text()).as(CastMember::new);
  }

  private static Arbitrary<CrewMember> crewMember() {
    return Combinators.combine(Texts.text(), Texts.text()).as(CrewMember::new);
  }

  private static Arbitrary<Season> season() {
    return Combinators.combine(Codes.count(), count(), count()).as(Season::new);
  }

  private static Arbitrary<Premiere> premiere() {
    return Combinators.combine(Codes.territory(), Codes.day()).as(Premiere::new);
  }

  private static Arbitrary<RemakeOf> remakeOf() {
    return Combinators.combine(
            Codes.maybe(Codes.id()), text(), count(), Codes.maybe(Codes.territory()))
        .as(RemakeOf::new);
  }

  private static Arbitrary<Award> award() {
    return Combinators.combine(
            Texts.text(),
            text(),
            text(),
            Arbitraries.of(AwardLevel.class),
            Codes.maybe(Codes.territory()),
            text(),
            Texts.text())
        .as(Award::new);
  }

  private static Arbitrary<AudienceResult> result() {
    return Combinators.combine(
            Codes.territory(),
            text(),
            Arbitraries.of(AudienceMetric.class),
            Arbitraries.of(Comparison.class),
            figure(),
            text(),
            text(),
            Texts.text())
        .as(AudienceResult::new);
  }

  private static Arbitrary<BigDecimal> figure() {
    return Combinators.combine(
            Arbitraries.longs().greaterOrEqual(0), Arbitraries.integers().between(-6, 12))
        .as(BigDecimal::valueOf);
  }

  private static Arbitrary<String> text() {
    return Codes.maybe(Texts.text());
  }

  private static Arbitrary<Integer> count() {
    return Codes.maybe(Codes.count());
  }
}
