package io.dealstream.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.dashboard.live.Turns.Turn;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final Turns turns = new Turns(2);

  @Test
  void theyComeInTheOrderOfTheLineHoweverOftenSomebodyLooksUp() throws Exception {
    Turn first = turns.ask();
    Turn second = turns.ask();
    Turn third = turns.ask();
    Turn fourth = turns.ask();
    assertThat(hasCome(first)).isTrue();
    assertThat(hasCome(second)).isTrue();
    assertThat(hasCome(third)).isFalse();
    assertThat(hasCome(third)).isFalse();
    second.close();
    assertThat(hasCome(fourth)).isFalse();
    assertThat(hasCome(third)).isTrue();
    first.close();
    assertThat(hasCome(fourth)).isTrue();
  }

  @Test
  void whoLeavesTheLineTakesNoTurnAndGivesNone() throws Exception {
    Turn first = turns.ask();
    turns.ask();
    Turn gone = turns.ask();
    Turn next = turns.ask();
    Turn last = turns.ask();
    gone.close();
    assertThat(hasCome(next)).isFalse();
    first.close();
    assertThat(hasCome(next)).isTrue();
    assertThat(hasCome(last)).isFalse();
  }

  private static boolean hasCome(Turn turn) throws InterruptedException {
    return turn.comesWithin(Duration.ZERO);
  }
}
