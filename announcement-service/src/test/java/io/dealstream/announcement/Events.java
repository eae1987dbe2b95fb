package io.dealstream.announcement;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.contracts.TitleEvent.AudienceResult;
import io.dealstream.contracts.TitleEvent.TitleRegistered;
import io.dealstream.contracts.TitleFacts;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Events of other services.
public final class Events {
  private Events() {}

  /// A film of which only the name is known.
  public static TitleRegistered film(UUID titleId, String name) {
    return new TitleRegistered(titleId, facts(name));
  }

  public static TitleFacts facts(String name) {
    return facts(name, null);
  }

  public static TitleFacts facts(String name, @Nullable String synopsis) {
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
        synopsis);
  }

  /// More than so many viewers of Imagen TV in Mexico, as the channel says.
  public static AudienceResult viewers(String value) {
    return viewers(value, "The channel");
  }

  public static AudienceResult viewers(String value, String source) {
    return new AudienceResult(
        new Territory("MX"),
        "Imagen TV",
        AudienceMetric.VIEWERS,
        Comparison.MORE_THAN,
        new BigDecimal(value),
        null,
        null,
        source);
  }

  /// A license of which right and exclusivity were not stated.
  public static LicenseSigned signed(
      UUID dealId, String licensee, String territory, UUID... titleIds) {
    return signed(
        dealId,
        new Licensee(titleIds[0], licensee, new Territory("US"), true),
        territory,
        titleIds);
  }

  public static LicenseSigned signed(
      UUID dealId, Licensee licensee, String territory, UUID... titleIds) {
    List<UUID> titles = List.of(titleIds);
    return new LicenseSigned(
        dealId,
        licensee,
        titles,
        List.of(new Block(titles, null, null, List.of(new Territory(territory)), null, null)),
        LocalDate.of(2026, 3, 1),
        false);
  }

  /// The same license, only recorded here.
  public static LicenseSigned recorded(LicenseSigned signed) {
    return new LicenseSigned(
        signed.dealId(), signed.licensee(), signed.titleIds(), signed.blocks(), null, true);
  }
}
