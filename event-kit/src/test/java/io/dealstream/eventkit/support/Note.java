package io.dealstream.eventkit.support;

import io.dealstream.eventkit.Decider;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.EventTypes;
import java.util.Optional;

/// The smallest domain that has everything: a note is begun, is written on, and is closed.
public sealed interface Note {
  record Begun(String title) implements Note {}

  record Written(String text, int words) implements Note {}

  record Closed(Optional<String> why) implements Note {}

  /// What can be asked of a note.
  sealed interface Command {}

  record Begin(String title) implements Command {}

  record Write(String text) implements Command {}

  record Close() implements Command {}

  /// What is known of a note.
  record State(boolean begun, int texts, boolean closed) {}

  EventTypes<Note> TYPES =
      EventTypes.of(Note.class)
          .add("note.begun.v1", Begun.class)
          .add("note.written.v3", Written.class)
          .add("note.closed.v1", Closed.class)
          // The first version had no count, the second called it size.
          .upcast("note.written.v1", "note.written.v2", data -> data.put("size", 0))
          .upcast(
              "note.written.v2",
              "note.written.v3",
              data -> {
                data.set("words", data.remove("size"));
                return data;
              })
          .build();

  /// The rules.
  Decider<Command, State, Note> DECIDER =
      new Decider<>() {
        @Override
        public State initial() {
          return new State(false, 0, false);
        }

        @Override
        public Decision<Note> decide(State state, Command command) {
          return switch (command) {
            case Begin(String title) ->
                state.begun() ? Decision.alreadySo() : Decision.accept(new Begun(title));
            case Write(String text) ->
                state.closed()
                    ? Decision.reject("NOTE_CLOSED", "The note is closed.")
                    : Decision.accept(new Written(text, text.split(" ", -1).length));
            case Close() ->
                state.closed()
                    ? Decision.alreadySo()
                    : Decision.accept(new Closed(Optional.empty()));
          };
        }

        @Override
        public State evolve(State state, Note event) {
          return switch (event) {
            case Begun begun -> new State(true, 0, false);
            case Written written -> new State(true, state.texts() + 1, state.closed());
            case Closed closed -> new State(true, state.texts(), true);
          };
        }
      };
}
