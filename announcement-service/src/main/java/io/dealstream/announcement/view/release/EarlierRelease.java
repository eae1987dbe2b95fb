package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.Occasion;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleasePublished;
import io.dealstream.announcement.render.fact.Correction;
import io.dealstream.announcement.render.fact.Correction.Changed;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.view.fact.KnownFacts;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.CommandHandler.Happened;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells what a correction has to say of the release that it corrects.
@ApplicationScoped
class EarlierRelease {
  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;

  EarlierRelease(CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases) {
    this.releases = releases;
  }

  /// Null for a release that corrects nothing.
  @Nullable Correction of(Content content, KnownFacts known) {
    Occasion occasion = content.occasion();
    UUID corrects = occasion.corrects();
    if (corrects == null) {
      return null;
    }
    Happened<ReleaseEvent> out =
        releases.history(corrects).stream()
            .filter(happened -> happened.event() instanceof ReleasePublished)
            .findFirst()
            .orElseThrow();
    ReleasePublished published = (ReleasePublished) out.event();
    return new Correction(
        occasion.purpose(),
        published.texts().stream()
            .map(text -> text.text())
            .collect(Collectors.toMap(text -> text.language(), text -> text.headline())),
        published.texts().getFirst().text().headline(),
        LocalDate.ofInstant(published.publishedAt(), ZoneOffset.UTC),
        out.recorded().id(),
        changes(occasion, known));
  }

  private static List<Changed> changes(Occasion occasion, KnownFacts known) {
    return occasion.said().stream()
        .map(change ->
            new Changed(
                change.kind(),
                change.eventId(),
                about(known.licenses(), change.about()),
                about(known.titles(), change.about())))
        .toList();
  }

  private static <T> @Nullable Fact<T> about(List<Fact<T>> facts, UUID id) {
    return facts.stream().filter(fact -> fact.about().equals(id)).findFirst().orElse(null);
  }
}
