package io.dealstream.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.eventkit.Decider;
import io.dealstream.eventkit.Decision;
import java.util.List;
import org.assertj.core.api.Assertions;

/// Given these events, when this command, then exactly these events in this order, or this refusal.
///
/// @param <C> commands
/// @param <S> states
/// @param <E> events
public final class DeciderSpec<C, S, E> {
  private final Decider<C, S, E> decider;
  private final S state;

  private DeciderSpec(Decider<C, S, E> decider, S state) {
    this.decider = decider;
    this.state = state;
  }

  /// Begins with an empty stream.
  public static <C, S, E> DeciderSpec<C, S, E> of(Decider<C, S, E> decider) {
    return new DeciderSpec<>(decider, decider.initial());
  }

  /// These events happened.
  @SafeVarargs
  public final DeciderSpec<C, S, E> given(E... events) {
    S folded = state;
    for (E event : events) {
      folded = decider.evolve(folded, event);
    }
    return new DeciderSpec<>(decider, folded);
  }

  /// This command comes.
  public Then when(C command) {
    return new Then(decider.decide(state, command));
  }

  /// The folded state.
  public S state() {
    return state;
  }

  /// What must follow.
  public final class Then {
    private final Decision<E> decision;

    private Then(Decision<E> decision) {
      this.decision = decision;
    }

    /// Exactly these events, in this order; none at all means: already so.
    @SafeVarargs
    public final void then(E... events) {
      switch (decision) {
        case Decision.Accepted<E>(List<E> accepted) -> assertThat(accepted).containsExactly(events);
        case Decision.Rejected<E>(var why) -> Assertions.fail("refused: " + why);
      }
    }

    /// A refusal with this code.
    public void thenRefused(String code) {
      switch (decision) {
        case Decision.Accepted<E>(List<E> accepted) -> Assertions.fail("accepted: " + accepted);
        case Decision.Rejected<E>(var why) -> assertThat(why.code()).isEqualTo(code);
      }
    }
  }
}
