package io.dealstream.benchmarks.engine;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.OfferMade;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.PublishedTypes;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.EventTypes;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.Metadata;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.UUID;

/// What the engine is fed with: events of the size and shape that deals have.
final class Samples {
  /// The published events as the services read them.
  static final EventTypes<PublishedEvent> TYPES = types();

  static final String TYPE =
      PublishedTypes.nameOf(new OfferMade(new UUID(0, 0), 1, List.of(block())));

  private Samples() {}

  /// An offer of a deal as JSON.
  static String offer(UUID dealId, int number) {
    return Json.write(new OfferMade(dealId, number, List.of(block())));
  }

  static Metadata metadata() {
    return new Metadata(
        "sara.sales", "First proposal", CommandHandler.newId().toString(), null, null);
  }

  private static Block block() {
    return new Block(
        List.of(new UUID(0x0197_0000_0000_7000L, 0x8000_0000_0000_0003L)),
        null,
        List.of(Media.FREE_TV),
        List.of(new Territory("CL"), new Territory("MX")),
        List.of("es-419"),
        true);
  }

  private static EventTypes<PublishedEvent> types() {
    var builder = EventTypes.of(PublishedEvent.class);
    PublishedTypes.ALL.forEach(type -> builder.add(type.name(), type.event()));
    return builder.build();
  }
}
