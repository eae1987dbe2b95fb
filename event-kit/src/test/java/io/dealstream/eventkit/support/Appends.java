package io.dealstream.eventkit.support;

import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.Metadata;
import io.dealstream.eventkit.NewEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Appends as tests need them.
public final class Appends {
  public static final String STREAM_TYPE = "note";
  public static final Metadata METADATA = new Metadata("ann", null, "correlation", null, null);

  private Appends() {}

  public static NewEvent event(String text) {
    return new NewEvent(CommandHandler.newId(), "note.written.v1", "{\"text\": \"" + text + "\"}");
  }

  /// An append of so many events to a stream at a version.
  public static Append append(UUID stream, int expectedVersion, int events) {
    List<NewEvent> rows = IntStream.range(0, events).mapToObj(n -> event("number " + n)).toList();
    return append(stream, expectedVersion, rows);
  }

  public static Append append(UUID stream, int expectedVersion, List<NewEvent> events) {
    return new Append(STREAM_TYPE, stream, expectedVersion, events, METADATA, Optional.empty());
  }

  /// The same append, decided on a version of another stream.
  public static Append given(Append append, UUID other, int version) {
    return new Append(
        append.streamType(),
        append.streamId(),
        append.expectedVersion(),
        Map.of(other, version),
        append.events(),
        append.metadata(),
        append.key(),
        append.alongside());
  }

  /// The same append with a key.
  public static Append once(Append append, String key, String fingerprint) {
    return new Append(
        append.streamType(),
        append.streamId(),
        append.expectedVersion(),
        append.events(),
        append.metadata(),
        Optional.of(new CommandKey("ann", key, fingerprint)));
  }
}
