package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.Occasion;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleasePublished;
import io.dealstream.announcement.render.fact.Correction;
import io.dealstream.announcement.render.fact.Correction.Changed;
import io.dealstream.announcement.render.fact.Correction.Subject;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.announcement.view.fact.KnownFacts;
import io.dealstream.announcement.view.fact.TitleRecord;
import io.dealstream.announcement.view.fact.TitleRecord.RecordedAward;
import io.dealstream.announcement.view.fact.TitleRecord.RecordedResult;
import io.dealstream.announcement.view.fact.TitleRecords;
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
  private final TitleRecords records;

  EarlierRelease(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases, TitleRecords records) {
    this.releases = releases;
    this.records = records;
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
        changes(occasion, known, records.of(content.knownTitles())));
  }

  private static List<Changed> changes(
      Occasion occasion, KnownFacts known, List<TitleRecord> records) {
    return occasion.said().stream()
        .map(change ->
            new Changed(change.kind(), change.eventId(), subject(change.about(), known, records)))
        .toList();
  }

  /// Nothing when it is not known here yet.
  private static @Nullable Subject subject(
      UUID about, KnownFacts known, List<TitleRecord> records) {
    Fact<License> license = about(known.licenses(), about);
    if (license != null) {
      return new Subject.OfLicense(license);
    }
    Fact<Title> title = about(known.titles(), about);
    if (title != null) {
      return new Subject.OfTitle(title);
    }
    return records.stream()
        .filter(record -> record.known().about().equals(about))
        .findFirst()
        .map(record -> subject(record, known))
        .orElse(null);
  }

  private static @Nullable Subject subject(TitleRecord record, KnownFacts known) {
    Fact<Title> title = about(known.titles(), record.fact().about());
    if (title == null) {
      return null;
    }
    return switch (record) {
      case RecordedAward award -> new Subject.OfAward(award.fact(), title);
      case RecordedResult result -> new Subject.OfResult(result.fact(), title);
    };
  }

  private static <T> @Nullable Fact<T> about(List<Fact<T>> facts, UUID id) {
    return facts.stream().filter(fact -> fact.about().equals(id)).findFirst().orElse(null);
  }
}
