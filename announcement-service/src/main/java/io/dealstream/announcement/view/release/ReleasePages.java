package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.License;
import io.dealstream.announcement.domain.release.Quote;
import io.dealstream.announcement.domain.release.Release.Draft;
import io.dealstream.announcement.domain.release.Release.Published;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.domain.release.Withheld;
import io.dealstream.announcement.view.release.ReleasePage.QuotePart;
import io.dealstream.announcement.view.release.ReleasePage.Stage;
import io.dealstream.announcement.view.release.ReleasePage.WithheldPart;
import io.dealstream.announcement.view.release.ReleaseWriter.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Turns a folded release into what is shown of it.
final class ReleasePages {
  private ReleasePages() {}

  static ReleasePage draft(
      UUID id, ToldRelease told, Draft draft, Written written, List<Withheld> withheld) {
    ReleaseText text = text(written).orElse(null);
    return new ReleasePage(
        id,
        Stage.DRAFT,
        draft.titleIds(),
        draft.dealIds(),
        draft.excluded().stream().map(License::dealId).toList(),
        quotes(draft.quotes()),
        text == null ? null : text.language(),
        text == null ? null : text.headline(),
        text == null ? List.of() : text.sections(),
        missing(written),
        withheld.stream().map(w -> new WithheldPart(w.dealId(), w.obstacles())).toList(),
        null,
        null,
        told.version());
  }

  static ReleasePage published(UUID id, ToldRelease told, Published published) {
    return new ReleasePage(
        id,
        Stage.PUBLISHED,
        published.titleIds(),
        published.dealIds(),
        List.of(),
        quotes(published.quotes()),
        published.text().language(),
        published.text().headline(),
        published.text().sections(),
        Set.of(),
        List.of(),
        published.slug(),
        published.publishedAt(),
        told.version());
  }

  /// The text when one could be written.
  static Optional<ReleaseText> text(Written written) {
    return switch (written) {
      case Written.Done(ReleaseText text) -> Optional.of(text);
      case Written.Empty() -> Optional.empty();
      case Written.Waiting waiting -> Optional.empty();
    };
  }

  private static Set<UUID> missing(Written written) {
    return written instanceof Written.Waiting(Set<UUID> missing) ? missing : Set.of();
  }

  private static List<QuotePart> quotes(List<Quote> quotes) {
    return quotes.stream()
        .map(q -> new QuotePart(q.id(), q.speaker(), q.role(), q.organization(), q.text()))
        .toList();
  }
}
