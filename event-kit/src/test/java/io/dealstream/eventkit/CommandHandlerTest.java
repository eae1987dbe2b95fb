package io.dealstream.eventkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.eventkit.Outcome.Contended;
import io.dealstream.eventkit.Outcome.Done;
import io.dealstream.eventkit.Outcome.KeyReused;
import io.dealstream.eventkit.Outcome.Missing;
import io.dealstream.eventkit.Outcome.Refused;
import io.dealstream.eventkit.Outcome.Stale;
import io.dealstream.eventkit.support.Appends;
import io.dealstream.eventkit.support.InMemoryEventStore;
import io.dealstream.eventkit.support.Note;
import io.dealstream.eventkit.support.RivalStore;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class CommandHandlerTest {
  private final UUID note = UUID.randomUUID();
  private final RivalStore store = new RivalStore(new InMemoryEventStore());
  private final CommandHandler<Note.Command, Note.State, Note> handler =
      new CommandHandler<>(store, "note", Note.DECIDER, Note.TYPES);
  private final CommandContext plain = CommandContext.of(Appends.METADATA);

  @Test
  void anAcceptedCommandAppendsItsEvents() {
    assertThat(begin()).isEqualTo(new Done(note, 1, 1, false));
    assertThat(handler.handle(note, new Note.Write("a b"), plain))
        .isEqualTo(new Done(note, 2, 2, false));
    assertThat(handler.load(note)).isEqualTo(new Loaded<>(new Note.State(true, 1, false), 2));
    assertThat(handler.history(note))
        .extracting(CommandHandler.Happened::event)
        .containsExactly(new Note.Begun("t"), new Note.Written("a b", 2));
  }

  @Test
  void whatIsAlreadySoIsDoneWithoutEvents() {
    begin();
    assertThat(begin()).isEqualTo(new Done(note, 1, 1, false));
    assertThat(store.head()).isEqualTo(1);
  }

  @Test
  void aRefusalSaysWhy() {
    begin();
    handler.handle(note, new Note.Close(), plain);
    assertThat(handler.handle(note, new Note.Write("late"), plain))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.why().code()).isEqualTo("NOTE_CLOSED"));
  }

  @Test
  void aStreamThatIsNotThereIsMissingWhateverVersionIsExpected() {
    assertThat(handler.handle(note, new Note.Close(), plain)).isEqualTo(new Missing(note));
    assertThat(handler.handle(note, new Note.Close(), at(3))).isEqualTo(new Missing(note));
    assertThat(store.head()).isZero();
  }

  @Test
  void aLostRaceIsDecidedAgain() {
    begin();
    store.beforeNextAppends(3, () -> rivalWrites());
    assertThat(handler.handle(note, new Note.Write("mine"), plain))
        .isEqualTo(new Done(note, 5, 5, false));
  }

  @Test
  void aCommandIsMadeFromTheStateThatItIsDecidedOn() {
    begin();
    store.beforeNextAppends(1, () -> rivalWrites());
    assertThat(
            handler.handle(
                note, (state, others) -> new Note.Write("after " + state.texts()), plain))
        .isEqualTo(new Done(note, 3, 3, false));
    assertThat(handler.history(note).getLast().event()).isEqualTo(new Note.Written("after 1", 2));
  }

  @Test
  void aCommandIsMadeFromOtherStreamsAsTheyAreWhenItIsAppended() {
    UUID other = UUID.randomUUID();
    handler.begin(other, new Note.Begin("t"), plain);
    begin();
    store.beforeNextAppends(
        2,
        () -> store.plainly(s -> s.append(Appends.append(other, s.read("note", other).size(), 1))));

    handler.handle(
        note,
        (state, others) -> new Note.Write("of " + others.state(handler, other).texts()),
        plain);

    assertThat(handler.history(note).getLast().event()).isEqualTo(new Note.Written("of 2", 2));
  }

  @Test
  void anotherStreamThatACommandCameForLatelyIsNotReadAgainToMakeOneFromIt() {
    UUID other = UUID.randomUUID();
    handler.begin(other, new Note.Begin("t"), plain);
    begin();
    CommandHandler<Note.Command, Note.State, Note> fresh =
        new CommandHandler<>(store, "note", Note.DECIDER, Note.TYPES);
    int reads = store.reads();
    fresh.handle(
        note,
        (state, others) -> new Note.Write("of " + others.state(handler, other).texts()),
        plain);
    assertThat(store.reads()).as("only the stream itself").isEqualTo(reads + 1);
  }

  @Test
  void whatIsRefusedOrAlreadySoIsDecidedOnOtherStreamsAsTheyAre() {
    UUID other = UUID.randomUUID();
    handler.begin(other, new Note.Begin("t"), plain);
    begin();
    handler.handle(note, new Note.Close(), plain);
    store.plainly(s -> s.append(Appends.append(other, 1, 1)));
    assertThat(
            handler.handle(
                note,
                (state, others) ->
                    others.state(handler, other).texts() == 0
                        ? new Note.Write("late")
                        : new Note.Close(),
                plain))
        .isEqualTo(new Done(note, 2, 4, false));
  }

  @Test
  void aLostRaceIsDecidedOnWhatTheWinnerLeft() {
    begin();
    store.beforeNextAppends(
        1,
        () -> store.plainly(s -> s.append(Appends.append(note, 1, java.util.List.of(closed())))));
    assertThat(handler.handle(note, new Note.Write("mine"), plain)).isInstanceOf(Refused.class);
  }

  @Test
  void whatAnotherInstanceAppendedSinceTheLastCommandIsSeen() {
    begin();
    store.plainly(s -> s.append(Appends.append(note, 1, java.util.List.of(closed()))));
    assertThat(handler.handle(note, new Note.Write("mine"), plain)).isInstanceOf(Refused.class);
    assertThat(handler.load(note).version()).isEqualTo(2);
  }

  @Test
  void whoInsistsOnAVersionThatOnlyTheLogKnowsIsNotStale() {
    begin();
    rivalWrites();
    assertThat(handler.handle(note, new Note.Write("mine"), at(2)))
        .isEqualTo(new Done(note, 3, 3, false));
  }

  @Test
  void aStreamThatACommandCameForLatelyIsNotReadAgainToAppendToIt() {
    begin();
    int reads = store.reads();
    handler.handle(note, new Note.Write("a"), plain);
    handler.handle(note, new Note.Write("b"), plain);
    assertThat(store.reads()).isEqualTo(reads);
    assertThat(handler.load(note)).isEqualTo(new Loaded<>(new Note.State(true, 2, false), 3));
  }

  @Test
  void whoInsistsOnAVersionIsStaleAfterALostRace() {
    begin();
    store.beforeNextAppends(1, () -> rivalWrites());
    assertThat(handler.handle(note, new Note.Write("mine"), at(1))).isEqualTo(new Stale(2));
    assertThat(handler.handle(note, new Note.Write("mine"), at(1))).isEqualTo(new Stale(2));
    assertThat(handler.handle(note, new Note.Write("mine"), at(2)))
        .isEqualTo(new Done(note, 3, 3, false));
  }

  @Test
  void whoLosesEveryRaceIsTold() {
    begin();
    store.beforeNextAppends(Integer.MAX_VALUE, () -> rivalWrites());
    assertThat(handler.handle(note, new Note.Write("mine"), plain)).isInstanceOf(Contended.class);
    assertThat(handler.history(note))
        .extracting(CommandHandler.Happened::event)
        .doesNotContain(new Note.Written("mine", 1));
  }

  @Test
  void aRepeatedCommandGetsItsFirstAnswerAlsoWhenTheRulesWouldRefuseItNow() {
    begin();
    CommandContext once = plain.once(new CommandKey("ann", "k", "f"));
    assertThat(handler.handle(note, new Note.Write("mine"), once))
        .isEqualTo(new Done(note, 2, 2, false));
    handler.handle(note, new Note.Close(), plain);

    assertThat(handler.handle(note, new Note.Write("mine"), once))
        .isEqualTo(new Done(note, 2, 2, true));
    assertThat(store.head()).isEqualTo(3);
  }

  @Test
  void aRepeatedBeginningAnswersWithTheFirstStream() {
    CommandContext once = plain.once(new CommandKey("ann", "k", "f"));
    handler.begin(note, new Note.Begin("t"), once);
    assertThat(handler.begin(UUID.randomUUID(), new Note.Begin("t"), once))
        .isEqualTo(new Done(note, 1, 1, true));
  }

  @Test
  void aRepeatedCommandIsNotStale() {
    begin();
    CommandContext once =
        new CommandContext(
            Appends.METADATA, Optional.of(1), Optional.of(new CommandKey("ann", "k", "f")));
    handler.handle(note, new Note.Write("mine"), once);
    assertThat(handler.handle(note, new Note.Write("mine"), once))
        .isEqualTo(new Done(note, 2, 2, true));
  }

  @Test
  void aKeyOfAnotherCommandIsRefused() {
    begin();
    handler.handle(note, new Note.Write("a"), plain.once(new CommandKey("ann", "k", "f")));
    assertThat(
            handler.handle(
                note, new Note.Write("b"), plain.once(new CommandKey("ann", "k", "other"))))
        .isEqualTo(new KeyReused());
  }

  @Test
  void aKeyIsKeptAlsoForWhatWasAlreadySo() {
    begin();
    CommandContext once = plain.once(new CommandKey("ann", "k", "f"));
    assertThat(handler.begin(note, new Note.Begin("t"), once))
        .isEqualTo(new Done(note, 1, 1, false));
    assertThat(handler.begin(note, new Note.Begin("t"), once))
        .isEqualTo(new Done(note, 1, 1, true));
  }

  @Test
  void theTwinOfACommandUnderWayHasOneEffect() {
    begin();
    CommandContext once = plain.once(new CommandKey("ann", "k", "f"));
    store.beforeNextAppends(
        1, () -> assertThat(handler.handle(note, new Note.Close(), once)).isInstanceOf(Done.class));
    assertThat(handler.handle(note, new Note.Close(), once)).isEqualTo(new Done(note, 2, 2, true));
    assertThat(store.head()).isEqualTo(2);
  }

  @Test
  void thePastCanBeAskedFor() {
    begin();
    handler.handle(note, new Note.Close(), plain);
    var recorded = handler.history(note).getFirst().recorded().recordedAt();
    assertThat(handler.load(note, recorded.minusNanos(1)).version()).isZero();
    assertThat(handler.load(note, recorded.plusSeconds(60)).version()).isEqualTo(2);
  }

  private Outcome begin() {
    return handler.begin(note, new Note.Begin("t"), plain);
  }

  private CommandContext at(int version) {
    return new CommandContext(Appends.METADATA, Optional.of(version), Optional.empty());
  }

  private void rivalWrites() {
    store.plainly(s -> {
      int version = s.read("note", note).size();
      NewEvent event =
          new NewEvent(
              CommandHandler.newId(), "note.written.v3", "{\"text\":\"rival\",\"words\":1}");
      return s.append(Appends.append(note, version, java.util.List.of(event)));
    });
  }

  private static NewEvent closed() {
    return new NewEvent(CommandHandler.newId(), "note.closed.v1", "{}");
  }
}
