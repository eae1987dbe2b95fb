package io.dealstream.announcement.publish;

import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.PublishedText;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.contracts.AnnouncementEvent;
import io.dealstream.contracts.AnnouncementEvent.LicenseAnnounced;
import io.dealstream.contracts.AnnouncementEvent.ReleaseCorrected;
import io.dealstream.contracts.AnnouncementEvent.ReleasePublished;
import io.dealstream.contracts.AnnouncementEvent.ReleaseRetracted;
import io.dealstream.contracts.AnnouncementEvent.Section;
import io.dealstream.contracts.PublishedEvent;
import java.util.List;
import java.util.UUID;

/// What leaves when something happens to a release. Drafts do not: nobody outside may know of a
/// release before it is out.
public final class ReleasePublisher {
  private ReleasePublisher() {}

  /// The published events, in order.
  public static List<PublishedEvent> publish(UUID releaseId, ReleaseEvent event) {
    return switch (event) {
      case ReleaseEvent.DraftOpened opened -> List.of();
      case ReleaseEvent.ContentEvent changed -> List.of();
      case ReleaseEvent.ReviewEvent step -> List.of();
      case ReleaseEvent.ReleasePublished out -> List.of(published(releaseId, out));
      case ReleaseEvent.CorrectionOpened opened -> List.of();
      case ReleaseEvent.ReleaseCorrected(var by, var at) ->
          List.of(new ReleaseCorrected(releaseId, by, at));
      case ReleaseEvent.ReleaseRetracted(var by, var at) ->
          List.of(new ReleaseRetracted(releaseId, by, at));
      case ReleaseEvent.LicenseAnnounced(var dealId, var titleIds, var moment) ->
          List.of(new LicenseAnnounced(releaseId, dealId, titleIds, moment));
    };
  }

  private static ReleasePublished published(UUID releaseId, ReleaseEvent.ReleasePublished out) {
    return new ReleasePublished(
        releaseId,
        out.purpose(),
        out.corrects(),
        out.texts().stream().map(ReleasePublisher::text).toList(),
        out.titleIds(),
        out.dealIds(),
        out.publishedAt(),
        out.scheduledFor());
  }

  private static AnnouncementEvent.ReleaseText text(PublishedText published) {
    ReleaseText text = published.text();
    return new AnnouncementEvent.ReleaseText(
        text.language(), published.slug(), text.headline(), sections(text));
  }

  private static List<Section> sections(ReleaseText text) {
    return text.sections().stream()
        // The headline leaves in a field of its own.
        .filter(section -> section.kind() != Block.HEADLINE)
        .map(section ->
            new Section(
                section.kind().name(),
                section.paragraphs().stream().map(ReleaseText.Paragraph::text).toList()))
        .toList();
  }
}
