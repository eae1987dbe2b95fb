package io.dealstream.catalog.domain.acquisition;

import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Acquired rights to test with.
public final class Samples {
  public static final UUID FILM = new UUID(0, 1);
  public static final LocalDate FIRST = LocalDate.parse("2020-01-01");
  public static final LocalDate LAST = LocalDate.parse("2027-12-31");

  private Samples() {}

  /// Everything for the world until a day, one block for each.
  public static AcquiredRights until(@Nullable LocalDate... lastDays) {
    return new AcquiredRights("The producer", Stream.of(lastDays).map(Samples::block).toList());
  }

  public static AcquiredRights with(Holdback... holdbacks) {
    return new AcquiredRights("The producer", List.of(mexico(List.of(holdbacks))));
  }

  /// Rights that must rest in all languages.
  public static Holdback rest(Media media, String territory, LocalDate from, LocalDate to) {
    return new Holdback(
        List.of(media), List.of(new Territory(territory)), List.of("ALL"), from, to);
  }

  private static AcquiredBlock block(@Nullable LocalDate lastDay) {
    return new AcquiredBlock(
        null,
        List.of(Media.ALL),
        List.of(Territory.WORLD),
        List.of("ALL"),
        FIRST,
        lastDay,
        true,
        List.of());
  }

  private static AcquiredBlock mexico(List<Holdback> holdbacks) {
    return new AcquiredBlock(
        List.of(new Episodes(1, null, null)),
        List.of(Media.NON_LINEAR),
        List.of(new Territory("MX")),
        List.of("es"),
        FIRST,
        LAST,
        false,
        holdbacks);
  }
}
