package io.dealstream.catalog.view;

import io.dealstream.contracts.AnnouncementEvent.LicenseAnnounced;
import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.contracts.TitleFacts;
import io.dealstream.contracts.TitleFacts.LocalTitle;
import io.dealstream.contracts.TitleFacts.Premiere;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Published events to test with.
public final class Events {
  private static final Instant TIME = Instant.parse("2026-03-01T12:00:00Z");

  private Events() {}

  public static TitleFacts film(String name, @Nullable String original, String... mexican) {
    return new TitleFacts(
        TitleKind.FILM,
        name,
        original,
        List.of(mexican).stream().map(t -> new LocalTitle(new Territory("MX"), "es", t)).toList(),
        2019,
        null,
        List.of(new Territory("TR")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Premiere(new Territory("DE"), LocalDate.parse("2019-10-24"))),
        null,
        null);
  }

  public static LicenseSigned signed(UUID dealId, String licensee, Block... blocks) {
    return new LicenseSigned(
        dealId,
        new Licensee(new UUID(7, 7), licensee, new Territory("MX"), true),
        List.of(blocks).stream().flatMap(b -> b.titleIds().stream()).distinct().toList(),
        List.of(blocks),
        LocalDate.parse("2026-02-01"),
        false);
  }

  /// A license of which nothing is known but who has it, and that was only recorded.
  public static LicenseSigned recorded(UUID dealId, String licensee, UUID titleId) {
    return new LicenseSigned(
        dealId,
        new Licensee(new UUID(7, 8), licensee, null, true),
        List.of(titleId),
        List.of(new Block(List.of(titleId), null, null, null, null, null)),
        null,
        true);
  }

  public static Block block(
      UUID titleId, @Nullable Media media, @Nullable Boolean exclusive, String... territories) {
    return new Block(
        List.of(titleId),
        null,
        media == null ? null : List.of(media),
        List.of(territories).stream().map(Territory::new).toList(),
        null,
        exclusive);
  }

  public static LicenseAnnounced announced(UUID releaseId, UUID dealId, UUID titleId) {
    return announced(releaseId, dealId, titleId, TIME);
  }

  public static LicenseAnnounced announced(
      UUID releaseId, UUID dealId, UUID titleId, Instant publishedAt) {
    return new LicenseAnnounced(releaseId, dealId, List.of(titleId), publishedAt);
  }
}
