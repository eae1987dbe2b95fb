package io.dealstream.announcement.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.publish.Notice;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Several instances on one database, and what is left of one that died.
class InstancesTest {
  @AutoClose private final Receiver receiver = new Receiver();
  @AutoClose private final Desk desk = new Desk();

  InstancesTest() throws Exception {}

  @Test
  void twoInstancesDeliverEachAnnouncementOnceAndInOrder() throws Exception {
    try (Receiver other = new Receiver()) {
      desk.register(receiver.url());
      desk.register(other.url());
      List<String> announced = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        desk.announce("n" + i);
        announced.add("n" + i);
      }
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        Callable<Boolean> instance = () -> untilAllIs(announced.size(), other);
        for (Future<Boolean> end : threads.invokeAll(List.of(instance, instance, instance))) {
          assertThat(end.get()).isTrue();
        }
      }
      assertThat(receiver.headlines()).isEqualTo(announced);
      assertThat(other.headlines()).isEqualTo(announced);
    }
  }

  private boolean untilAllIs(int announced, Receiver other) throws SQLException {
    UUID instance = UUID.randomUUID();
    Courier courier = desk.courier();
    while (receiver.received().size() < announced || other.received().size() < announced) {
      for (Claim claim : desk.courses.claim(instance, desk.clock.instant())) {
        // A courier that looks round after each one gives the others more chances to interfere.
        int[] steps = {3};
        courier.walk(claim, () -> steps[0]-- > 0);
      }
    }
    return true;
  }

  @Test
  void whatAnInstanceSentBeforeItDiedIsSentAgainWithTheSameId() throws SQLException {
    UUID id = desk.register(receiver.url());
    desk.announce("a");
    desk.announce("b");
    Claim dead = desk.claim().getFirst();
    sendAndDie(dead, id);
    assertThat(desk.claim()).as("nobody else sends as long as it may live").isEmpty();
    desk.clock.add(Courses.CLAIM);
    desk.deliver();
    assertThat(receiver.headlines()).containsExactly("a", "a", "b");
    assertThat(receiver.headlinesOnce()).containsExactly("a", "b");
  }

  /// As far as the answer, and not as far as the mark.
  private void sendAndDie(Claim claim, UUID id) {
    var event = desk.log.after(claim.delivered()).orElseThrow();
    var notice = Notice.of(event, desk.state(id).target()).orElseThrow();
    Message message = Message.of(notice, claim, event.position());
    assertThat(desk.dispatch.send(message, claim, desk.state(id), desk.clock.instant()))
        .isEqualTo(new Answer.Taken());
  }

  @Test
  void anInstanceThatWasThoughtDeadDoublesOneAtMostAndStopsThere() throws SQLException {
    desk.register(receiver.url());
    desk.announce("a");
    desk.announce("b");
    Claim slow = desk.claim().getFirst();
    desk.clock.add(Courses.CLAIM);
    desk.deliver();
    desk.courier().walk(slow, () -> true);
    assertThat(receiver.headlines()).containsExactly("a", "b", "a");
    assertThat(receiver.headlinesOnce()).containsExactly("a", "b");
  }

  @Test
  void aCourierThatIsStoppedGivesItsClaimBackAndCountsNoFailure() throws SQLException {
    UUID id = desk.register(receiver.url());
    receiver.answer(500);
    desk.announce("a");
    boolean[] open = {true};
    desk.courier()
        .walk(
            desk.claim().getFirst(),
            () -> {
              boolean now = open[0];
              open[0] = false;
              return now;
            });
    assertThat(desk.progress(id).failures()).isZero();
    desk.deliver();
    assertThat(receiver.headlines()).containsExactly("a", "a");
  }

  @Test
  void aNewStartGoesOnWhereTheLastOneStopped() throws SQLException {
    UUID id = desk.register(receiver.url());
    desk.announce("a");
    desk.deliver();
    desk.announce("b");
    // Nothing is remembered outside the database: each courier here is made anew.
    desk.courier().walk(desk.claim().getFirst(), () -> true);
    assertThat(receiver.headlines()).containsExactly("a", "b");
    assertThat(desk.progress(id).waiting()).isZero();
  }
}
