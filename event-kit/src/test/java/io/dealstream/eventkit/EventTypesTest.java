package io.dealstream.eventkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.eventkit.support.Note;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventTypesTest {
  @Test
  void everyEventIsReadAsItWasWritten() {
    for (Note event :
        new Note[] {
          new Note.Begun("a"),
          new Note.Written("b c", 2),
          new Note.Closed(Optional.of("done")),
          new Note.Closed(Optional.empty())
        }) {
      assertThat(Note.TYPES.read(Note.TYPES.nameOf(event), Json.write(event))).isEqualTo(event);
    }
  }

  @Test
  void aTableWithoutANameForEveryRecordIsRefused() {
    assertThatThrownBy(() ->
            EventTypes.of(Note.class)
                .add("note.begun.v1", Note.Begun.class)
                .add("note.closed.v1", Note.Closed.class)
                .build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Written has no type name");
  }

  @Test
  void aNameOrARecordStandsInTheTableOnce() {
    var table = EventTypes.of(Note.class).add("note.begun.v1", Note.Begun.class);
    assertThatThrownBy(() -> table.add("note.begun.v1", Note.Closed.class))
        .hasMessageContaining("stands here twice");
    var other = EventTypes.of(Note.class).add("note.begun.v1", Note.Begun.class);
    assertThatThrownBy(() -> other.add("note.begun.v2", Note.Begun.class))
        .hasMessageContaining("stands here twice");
  }

  @Test
  void anOlderNameMustLeadToACurrentOne() {
    assertThatThrownBy(() -> complete().upcast("note.old.v1", "note.old.v2", d -> d).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("note.old.v1 leads to unknown note.old.v2");
  }

  @Test
  void olderNamesMustNotLeadInACircle() {
    assertThatThrownBy(
            () -> complete().upcast("a.v1", "a.v2", d -> d).upcast("a.v2", "a.v1", d -> d).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("circle");
  }

  @Test
  void aCurrentNameIsNotAnOlderOneToo() {
    assertThatThrownBy(() -> complete().upcast("note.begun.v1", "note.closed.v1", d -> d).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("note.begun.v1");
  }

  @Test
  void olderVersionsAreBroughtUpStepByStep() {
    assertThat(Note.TYPES.read("note.written.v1", "{\"text\":\"old\"}"))
        .isEqualTo(new Note.Written("old", 0));
    assertThat(Note.TYPES.read("note.written.v2", "{\"text\":\"newer\",\"size\":1}"))
        .isEqualTo(new Note.Written("newer", 1));
    assertThat(Note.TYPES.readable())
        .containsExactlyInAnyOrder(
            "note.begun.v1",
            "note.written.v1",
            "note.written.v2",
            "note.written.v3",
            "note.closed.v1");
  }

  @Test
  void anUnknownTypeCannotBeRead() {
    assertThatThrownBy(() -> Note.TYPES.read("note.torn.v1", "{}"))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessage("unknown event type note.torn.v1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "note.begun.v1   | ",
        "note.begun.v1   | null",
        "note.begun.v1   | []",
        "note.begun.v1   | {\"title\":",
        "note.begun.v1   | {\"title\":\"secret\"} {}",
        "note.begun.v1   | {\"title\":\"secret\",\"more\":1}",
        "note.begun.v1   | {\"title\":\"secret\",\"title\":\"b\"}",
        "note.begun.v1   | {\"title\":7}",
        "note.written.v3 | {\"text\":\"secret\"}",
        "note.written.v3 | {\"text\":\"secret\",\"words\":null}",
        "note.written.v3 | {\"text\":\"secret\",\"words\":1.5}",
        "note.written.v3 | {\"text\":\"secret\",\"words\":\"1\"}",
        "note.written.v2 | null",
        "note.written.v2 | 3",
        "note.written.v2 | {\"text\":\"secret\"}",
        "note.written.v1 | {\"text\":",
      })
  void dataThatDoNotFitCannotBeReadAndAreNotQuoted(String type, String data) {
    assertThatThrownBy(() -> Note.TYPES.read(type, data == null ? "" : data))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining(type)
        .message()
        .doesNotContain("secret");
  }

  @Test
  void anUpcastThatFailsMakesTheEventUnreadable() {
    EventTypes<Note> types =
        complete()
            .upcast(
                "note.old.v1",
                "note.begun.v1",
                data -> {
                  throw new ClassCastException("not what was expected");
                })
            .build();
    assertThatThrownBy(() -> types.read("note.old.v1", "{}"))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining("note.old.v1");
  }

  private static EventTypes.Builder<Note> complete() {
    return EventTypes.of(Note.class)
        .add("note.begun.v1", Note.Begun.class)
        .add("note.written.v3", Note.Written.class)
        .add("note.closed.v1", Note.Closed.class);
  }
}
