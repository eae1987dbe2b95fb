package io.dealstream.catalog.domain.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.domain.title.Title.KnownAward;
import io.dealstream.catalog.domain.title.Title.KnownResult;
import io.dealstream.catalog.domain.title.Title.Registered;
import io.dealstream.catalog.domain.title.TitleCommand.RecordAudienceResult;
import io.dealstream.catalog.domain.title.TitleCommand.RecordAward;
import io.dealstream.catalog.domain.title.TitleCommand.RegisterTitle;
import io.dealstream.catalog.domain.title.TitleCommand.ReviseTitle;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Json;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.TitleKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TitlePropertiesTest {
  private static final UUID ID = new UUID(1, 1);

  private final TitleDecider decider = new TitleDecider();

  @Property
  void noSequenceOfCommandsLosesAnAwardOrAResult(@ForAll("commands") List<TitleCommand> commands) {
    Title title = decider.initial();
    Set<Award> awards = new LinkedHashSet<>();
    Set<AudienceResult> results = new LinkedHashSet<>();
    for (TitleCommand command : commands) {
      if (decider.decide(title, command) instanceof Decision.Accepted<TitleEvent>(var events)) {
        for (TitleEvent event : events) {
          title = decider.evolve(title, event);
        }
        note(command, awards, results);
      }
    }
    assertThat(awardsOf(title)).containsExactlyElementsOf(awards);
    assertThat(resultsOf(title)).containsExactlyElementsOf(results);
  }

  @Property
  void whatTheLogKeepsFoldsToTheSameTitle(@ForAll("commands") List<TitleCommand> commands) {
    Title title = decider.initial();
    List<TitleEvent> written = new ArrayList<>();
    for (TitleCommand command : commands) {
      if (decider.decide(title, command) instanceof Decision.Accepted<TitleEvent>(var events)) {
        for (TitleEvent event : events) {
          title = decider.evolve(title, event);
          written.add(event);
        }
      }
    }
    Title read = decider.initial();
    for (TitleEvent event : written) {
      read = decider.evolve(read, readBack(event));
    }
    assertThat(read).isEqualTo(title);
  }

  @Provide
  Arbitrary<List<TitleCommand>> commands() {
    return Arbitraries.oneOf(registrations(), revisions(), awards(), results())
        .list()
        .ofMaxSize(30);
  }

  private static Arbitrary<TitleCommand> registrations() {
    return facts().map(facts -> new RegisterTitle(ID, facts));
  }

  private static Arbitrary<TitleCommand> revisions() {
    return facts().map(facts -> new ReviseTitle(ID, facts));
  }

  private static Arbitrary<TitleCommand> awards() {
    return Combinators.combine(
            Arbitraries.create(UUID::randomUUID), Arbitraries.of(AwardLevel.class))
        .as((id, level) -> new RecordAward(id, Samples.award(level)));
  }

  private static Arbitrary<TitleCommand> results() {
    return Combinators.combine(
            Arbitraries.create(UUID::randomUUID),
            Arbitraries.bigDecimals().between(java.math.BigDecimal.ZERO, java.math.BigDecimal.TEN))
        .as((id, value) -> new RecordAudienceResult(id, Samples.viewers(value.toString())));
  }

  private static Arbitrary<Facts> facts() {
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(TitleKind.class),
                Arbitraries.integers().between(1, 3).array(Integer[].class).ofMaxSize(3))
            .as(Samples::of),
        Arbitraries.of(ID, new UUID(2, 2)).map(Samples::remake),
        Arbitraries.strings().ofMinLength(1).map(Samples::film));
  }

  private static void note(TitleCommand accepted, Set<Award> awards, Set<AudienceResult> results) {
    switch (accepted) {
      case RecordAward(var id, Award award) -> awards.add(award);
      case RecordAudienceResult(var id, AudienceResult result) -> results.add(result);
      case RegisterTitle register -> {}
      case ReviseTitle revise -> {}
    }
  }

  private static List<Award> awardsOf(Title title) {
    return title instanceof Registered(var facts, var awards, var results)
        ? awards.stream().map(KnownAward::award).toList()
        : List.of();
  }

  private static List<AudienceResult> resultsOf(Title title) {
    return title instanceof Registered(var facts, var awards, var results)
        ? results.stream().map(KnownResult::result).toList()
        : List.of();
  }

  private static TitleEvent readBack(TitleEvent event) {
    return TitleEventTypes.TYPES.read(TitleEventTypes.TYPES.nameOf(event), Json.write(event));
  }
}
