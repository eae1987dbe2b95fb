package io.dealstream.announcement.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// A name that led outside when it was registered, and leads inside when something is sent.
class RebindingTest {
  @Test
  void aNameThatLeadsInsideByNowGetsNothing() throws Exception {
    try (Receiver inside = new Receiver();
        Desk desk = new Desk(host -> List.of(InetAddress.getLoopbackAddress()), false)) {
      UUID id = desk.register(URI.create("http://name.example:" + inside.port() + "/"));
      desk.announce("a");
      desk.deliver();
      assertThat(inside.received()).isEmpty();
      assertThat(why(desk, id)).isEqualTo("the url leads to an address that is not public");
    }
  }

  @Test
  void theAddressThatWasLookedAtIsTheOneConnectedTo() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Names names =
        host -> {
          asked.incrementAndGet();
          return List.of(InetAddress.getLoopbackAddress());
        };
    try (Receiver receiver = new Receiver();
        Desk desk = new Desk(names, true)) {
      // No system knows this name: whoever looked it up again would not get there.
      desk.register(URI.create("http://name.invalid:" + receiver.port() + "/hook"));
      desk.announce("a");
      desk.deliver();
      assertThat(receiver.headlines()).containsExactly("a");
      assertThat(receiver.received().getFirst().header("Host"))
          .isEqualTo("name.invalid:" + receiver.port());
      assertThat(asked).hasValue(1);
    }
  }

  private static String why(Desk desk, UUID id) throws SQLException {
    return String.valueOf(desk.progress(id).lastFailure());
  }
}
