package io.dealstream.catalog.domain.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.domain.title.Title.KnownAward;
import io.dealstream.catalog.domain.title.Title.KnownResult;
import io.dealstream.catalog.domain.title.Title.Registered;
import io.dealstream.catalog.domain.title.TitleCommand.CorrectAudienceResult;
import io.dealstream.catalog.domain.title.TitleCommand.CorrectAward;
import io.dealstream.catalog.domain.title.TitleCommand.RecordAudienceResult;
import io.dealstream.catalog.domain.title.TitleCommand.RecordAward;
import io.dealstream.catalog.domain.title.TitleCommand.RegisterTitle;
import io.dealstream.catalog.domain.title.TitleCommand.ReviseTitle;
import io.dealstream.catalog.domain.title.TitleCommand.WithdrawAudienceResult;
import io.dealstream.catalog.domain.title.TitleCommand.WithdrawAward;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Json;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.TitleKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class TitlePropertiesTest {
  private static final UUID ID = new UUID(1, 1);

  private final TitleDecider decider = new TitleDecider();

  @Property
  void noSequenceOfCommandsLosesOrKeepsAnAwardOrAResultThatItShouldNot(
      @ForAll("commands") List<TitleCommand> commands) {
    Title title = decider.initial();
    Map<UUID, Award> awards = new LinkedHashMap<>();
    Map<UUID, AudienceResult> results = new LinkedHashMap<>();
    for (TitleCommand command : commands) {
      if (decider.decide(title, command) instanceof Decision.Accepted<TitleEvent>(var events)) {
        for (TitleEvent event : events) {
          title = decider.evolve(title, event);
        }
        note(command, awards, results);
      }
    }
    if (title instanceof Registered(var facts, var keptAwards, var keptResults)) {
      assertThat(keptAwards)
          .extracting(KnownAward::id, KnownAward::award)
          .containsExactlyElementsOf(tuples(awards));
      assertThat(keptResults)
          .extracting(KnownResult::id, KnownResult::result)
          .containsExactlyElementsOf(tuples(results));
    }
  }

  private static List<org.assertj.core.groups.Tuple> tuples(Map<UUID, ?> recorded) {
    return recorded.entrySet().stream()
        .map(entry -> org.assertj.core.groups.Tuple.tuple(entry.getKey(), entry.getValue()))
        .toList();
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
    return Arbitraries.oneOf(titles(), awards(), results())
        .list()
        .ofMaxSize(30)
        .map(steps -> IntStream.range(0, steps.size()).mapToObj(i -> steps.get(i).at(i)).toList());
  }

  /// A command whose place among the commands gives what it records an id.
  private interface Step {
    TitleCommand at(int place);
  }

  private static Arbitrary<Step> titles() {
    return Combinators.combine(facts(), Arbitraries.of(true, false))
        .as((facts, first) ->
            place -> first ? new RegisterTitle(ID, facts) : new ReviseTitle(ID, facts));
  }

  private static Arbitrary<Step> awards() {
    return Combinators.combine(deeds(), ids(), Arbitraries.of(AwardLevel.class))
        .as((deed, id, level) ->
            place ->
                switch (deed) {
                  case RECORD -> new RecordAward(id(place), Samples.award(level));
                  case CORRECT -> new CorrectAward(id, Samples.award(level));
                  case WITHDRAW -> new WithdrawAward(id);
                });
  }

  private static Arbitrary<Step> results() {
    return Combinators.combine(deeds(), ids(), Arbitraries.integers().between(0, 10))
        .as((deed, id, value) ->
            place ->
                switch (deed) {
                  case RECORD -> new RecordAudienceResult(id(place), Samples.viewers("" + value));
                  case CORRECT -> new CorrectAudienceResult(id, Samples.viewers("" + value));
                  case WITHDRAW -> new WithdrawAudienceResult(id);
                });
  }

  private enum Deed {
    RECORD,
    CORRECT,
    WITHDRAW
  }

  private static Arbitrary<Deed> deeds() {
    return Arbitraries.frequency(
        Tuple.of(3, Deed.RECORD), Tuple.of(1, Deed.CORRECT), Tuple.of(1, Deed.WITHDRAW));
  }

  private static Arbitrary<UUID> ids() {
    return Arbitraries.integers().between(0, 9).map(TitlePropertiesTest::id);
  }

  private static UUID id(int place) {
    return new UUID(9, place);
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

  private static void note(
      TitleCommand accepted, Map<UUID, Award> awards, Map<UUID, AudienceResult> results) {
    switch (accepted) {
      case RecordAward(var id, Award award) -> awards.putIfAbsent(known(awards, award, id), award);
      case CorrectAward(var id, Award award) -> awards.put(id, award);
      case WithdrawAward(var id) -> awards.remove(id);
      case RecordAudienceResult(var id, AudienceResult result) ->
          results.putIfAbsent(known(results, result, id), result);
      case CorrectAudienceResult(var id, AudienceResult result) -> results.put(id, result);
      case WithdrawAudienceResult(var id) -> results.remove(id);
      case RegisterTitle register -> {}
      case ReviseTitle revise -> {}
    }
  }

  /// The id under which the same is recorded already, or this one.
  private static <T> UUID known(Map<UUID, T> recorded, T what, UUID id) {
    return recorded.entrySet().stream()
        .filter(entry -> entry.getValue().equals(what))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(id);
  }

  private static TitleEvent readBack(TitleEvent event) {
    return TitleEventTypes.TYPES.read(TitleEventTypes.TYPES.nameOf(event), Json.write(event));
  }
}
