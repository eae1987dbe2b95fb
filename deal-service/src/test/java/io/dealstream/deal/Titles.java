package io.dealstream.deal;

import io.dealstream.contracts.TitleEvent.TitleRegistered;
import io.dealstream.contracts.TitleFacts;
import io.dealstream.testkit.TopicWriter;
import io.dealstream.vocabulary.TitleKind;
import java.util.List;
import java.util.UUID;

/// Titles that the catalog has told of.
public final class Titles {
  private Titles() {}

  /// Tells of a new film and returns its id.
  public static UUID film(String name) {
    UUID id = UUID.randomUUID();
    film(id, name);
    return id;
  }

  /// Tells of a new film with this id.
  public static void film(UUID id, String name) {
    TopicWriter.of("catalog-service").write(new TitleRegistered(id, facts(name)));
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
