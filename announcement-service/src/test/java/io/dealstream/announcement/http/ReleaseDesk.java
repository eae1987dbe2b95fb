package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.press;

import io.dealstream.announcement.domain.release.Change;
import io.dealstream.announcement.domain.release.Composed;
import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.PublishedText;
import io.dealstream.announcement.domain.release.Quote;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Out;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.AddQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.AddTitles;
import io.dealstream.announcement.domain.release.ReleaseCommand.NoteChange;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.view.release.ReleaseIds;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Metadata;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Brings releases into the state that a test begins with, without writing them.
@ApplicationScoped
class ReleaseDesk {
  static final CommandContext PRESS =
      CommandContext.of(new Metadata("paula.press", null, "test", null, null));

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;

  ReleaseDesk(CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases) {
    this.releases = releases;
  }

  static Response merge(UUID release, UUID other) {
    return press("{\"releaseId\":\"%s\"}".formatted(other)).post("/releases/" + release + "/merge");
  }

  static Response split(UUID release, UUID... deals) {
    List<String> quoted = Stream.of(deals).map(id -> "\"" + id + "\"").toList();
    return press("{\"dealIds\":%s}".formatted(quoted)).post("/releases/" + release + "/split");
  }

  Content content(UUID releaseId) {
    return switch (releases.load(releaseId).state()) {
      case Unpublished release -> release.content();
      case Out out -> out.published().content();
      case Release.NotOpened() -> throw new IllegalStateException("there is no such release");
    };
  }

  int version(UUID releaseId) {
    return releases.load(releaseId).version();
  }

  void quotes(UUID releaseId, int count) {
    for (int i = 0; i < count; i++) {
      Quote quote = new Quote(UUID.randomUUID(), "Ana", null, null, "en", true, "Glad.");
      releases.handle(releaseId, new AddQuote(quote), PRESS);
    }
  }

  void titles(UUID releaseId, int count) {
    List<UUID> some = Stream.generate(UUID::randomUUID).limit(count).toList();
    releases.handle(releaseId, new AddTitles(some), PRESS);
  }

  void publish(UUID releaseId) {
    PublishedText text =
        new PublishedText("news-" + releaseId, new ReleaseText("en", "News", List.of()));
    Composed composed = new Composed(content(releaseId), List.of(text), List.of(), List.of());
    releases.handle(releaseId, new PublishRelease(composed, List.of(), Instant.now()), PRESS);
  }

  /// Opens the correction of a published release.
  UUID correct(UUID releaseId) {
    Content before = content(releaseId);
    Change change =
        new Change(Change.Kind.LICENSE_AMENDED, before.dealIds().getFirst(), 9, UUID.randomUUID());
    UUID correction = ReleaseIds.correctionOf(releaseId);
    releases.begin(correction, new NoteChange(releaseId, before, change), PRESS);
    return correction;
  }
}
