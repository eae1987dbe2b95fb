package io.dealstream.announcement.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.release.Approval;
import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.Embargo;
import io.dealstream.announcement.domain.release.PublishedText;
import io.dealstream.announcement.domain.release.Quote;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Sentence;
import io.dealstream.announcement.domain.release.Setback;
import io.dealstream.announcement.domain.release.WrittenBlock;
import io.dealstream.contracts.AnnouncementEvent;
import io.dealstream.contracts.AnnouncementEvent.LicenseAnnounced;
import io.dealstream.contracts.AnnouncementEvent.ReleasePublished;
import io.dealstream.contracts.AnnouncementEvent.Section;
import io.dealstream.vocabulary.ReleasePurpose;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReleasePublisherTest {
  private static final UUID RELEASE = new UUID(1, 1);
  private static final UUID DEAL = new UUID(2, 1);
  private static final UUID TITLE = new UUID(3, 1);
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void nothingOfADraftLeaves() {
    Quote quote = new Quote(new UUID(4, 1), "Ana", null, null, "en", true, "Secret so far.");
    for (ReleaseEvent event :
        List.of(
            new ReleaseEvent.DraftOpened(TITLE),
            new ReleaseEvent.LicenseIncluded(DEAL, List.of(TITLE)),
            new ReleaseEvent.LicenseExcluded(DEAL),
            new ReleaseEvent.QuoteAdded(quote),
            new ReleaseEvent.QuoteRemoved(quote.id()),
            new ReleaseEvent.QuoteConsentRecorded(quote.id(), true),
            new ReleaseEvent.BlocksArranged(List.of(Block.HEADLINE)),
            new ReleaseEvent.BlockWritten(new WrittenBlock(Block.LEAD, "en", "Secret.")),
            new ReleaseEvent.BlockReset(Block.LEAD, "en"),
            new ReleaseEvent.ReleaseSubmitted(List.of(), List.of("press"), List.of()),
            new ReleaseEvent.ApprovalGiven(new Approval("press", "en", "pia.press", NOON)),
            new ReleaseEvent.ReleaseApproved(),
            new ReleaseEvent.ReleaseScheduled(
                new Embargo(LocalDateTime.of(2026, 3, 1, 12, 0), "UTC", NOON)),
            new ReleaseEvent.ScheduleCanceled(),
            new ReleaseEvent.ReleaseRejected("No."),
            new ReleaseEvent.ApprovalsVoided(Setback.content()))) {
      assertThat(ReleasePublisher.publish(RELEASE, event)).isEmpty();
    }
  }

  @Test
  void aReleaseLeavesInItsWords() {
    ReleaseText text =
        new ReleaseText(
            "en",
            "News",
            List.of(section(Block.HEADLINE, "News"), section(Block.LEAD, "It happened.")));
    assertThat(
            ReleasePublisher.publish(
                RELEASE,
                new ReleaseEvent.ReleasePublished(
                    ReleasePurpose.ANNOUNCEMENT,
                    null,
                    List.of(
                        new PublishedText("news", text),
                        new PublishedText(
                            "noticia",
                            new ReleaseText("es", "Noticia", List.of(section(Block.LEAD, "Sí."))))),
                    List.of(TITLE),
                    List.of(DEAL),
                    List.of(),
                    NOON,
                    NOON,
                    false)))
        .containsExactly(
            new ReleasePublished(
                RELEASE,
                ReleasePurpose.ANNOUNCEMENT,
                null,
                List.of(
                    new AnnouncementEvent.ReleaseText(
                        "en",
                        "news",
                        "News",
                        List.of(new Section("LEAD", List.of("It happened.")))),
                    new AnnouncementEvent.ReleaseText(
                        "es", "noticia", "Noticia", List.of(new Section("LEAD", List.of("Sí."))))),
                List.of(TITLE),
                List.of(DEAL),
                NOON,
                NOON));
  }

  @Test
  void anAnnouncedLicenseNamesItsRelease() {
    assertThat(
            ReleasePublisher.publish(
                RELEASE, new ReleaseEvent.LicenseAnnounced(DEAL, List.of(TITLE), NOON)))
        .containsExactly(new LicenseAnnounced(RELEASE, DEAL, List.of(TITLE), NOON));
  }

  private static ReleaseText.Section section(Block kind, String text) {
    return new ReleaseText.Section(
        kind, false, List.of(new Paragraph(List.of(new Sentence(text, List.of())))));
  }
}
