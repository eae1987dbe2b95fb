package io.dealstream.deal.http;

import io.dealstream.contracts.TitleEvent.TitleRegistered;
import io.dealstream.contracts.TitleFacts;
import io.dealstream.testkit.TopicWriter;
import io.dealstream.vocabulary.TitleKind;
import java.util.List;
import java.util.UUID;

/// Titles that the catalog has told of.
final class Titles {
  private Titles() {}

  /// Tells of a new film and returns its id.
  static UUID film(String name) {
    UUID id = UUID.randomUUID();
    TopicWriter.of("catalog-service").write(new TitleRegistered(id, facts(name)));
    return id;
  }

  private static TitleFacts facts(String name) {
    return new TitleFacts(
        TitleKind.FILM,
        name,
        null,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }
}
