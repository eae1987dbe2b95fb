package io.dealstream.announcement.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteAdded;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleasePublished;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Section;
import io.dealstream.announcement.domain.release.ReleaseText.Sentence;
import io.dealstream.vocabulary.ReleasePurpose;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Events as the log has kept them once are read as those of today.
class OlderReleasesTest {
  @Test
  void aReleaseOfOneLanguageHasOneText() {
    UUID event = new UUID(0, 1);
    UUID title = new UUID(0, 2);
    UUID deal = new UUID(0, 3);
    String stored =
        """
        {"slug": "news", "text": {"language": "en", "headline": "News", "sections": [
            {"kind": "LEAD", "paragraphs": [{"text": "It happened.", "restsOn": ["%s"]}]}]},
         "titleIds": ["%s"], "dealIds": ["%s"], "publishedAt": "2026-03-01T12:00:00Z"}
        """
            .formatted(event, title, deal);
    Sentence sentence = new Sentence("It happened.", List.of(event));
    ReleaseText text =
        new ReleaseText(
            "en",
            "News",
            List.of(new Section(Block.LEAD, false, List.of(new Paragraph(List.of(sentence))))));
    assertThat(ReleaseEventTypes.TYPES.read("release.release-published.v1", stored))
        .isEqualTo(
            new ReleasePublished(
                ReleasePurpose.ANNOUNCEMENT,
                null,
                List.of(new PublishedText("news", text)),
                List.of(title),
                List.of(deal),
                List.of(),
                Instant.parse("2026-03-01T12:00:00Z"),
                null,
                false));
  }

  @Test
  void aQuoteOfWhichNobodyAskedIsNotUsed() {
    UUID id = new UUID(0, 4);
    assertThat(
            ReleaseEventTypes.TYPES.read(
                "release.quote-added.v1",
                "{\"quote\":{\"id\":\"%s\",\"speaker\":\"Ana\",\"text\":\"Good.\"}}".formatted(id)))
        .isEqualTo(new QuoteAdded(new Quote(id, "Ana", null, null, "en", false, "Good.")));
  }
}
