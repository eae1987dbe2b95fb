package io.dealstream.announcement.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseEvent.DraftOpened;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseIncluded;
import io.dealstream.eventkit.Decision;
import io.dealstream.testkit.DeciderSpec;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is published travels as one record.
class LongReleaseTest {
  private static final UUID FILM = new UUID(1, 1);
  private static final UUID DEAL = new UUID(2, 1);

  /// A character of three bytes.
  private static final String EURO = "€";

  private final DeciderSpec<ReleaseCommand, Release, ReleaseEvent> draft =
      DeciderSpec.of(new ReleaseDecider())
          .given(new DraftOpened(FILM), new LicenseIncluded(DEAL, List.of(FILM)));

  @Test
  void whatFitsIntoARecordGoesOut() {
    PublishRelease fits = publish(230_000);
    assertThat(new ReleaseDecider().decide(draft.state(), fits))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void whatDoesNotFitIntoARecordIsRefused() {
    draft.when(publish(240_000)).thenRefused("RELEASE_TOO_LONG");
  }

  private PublishRelease publish(int characters) {
    Content content = ((Release.Draft) draft.state()).content();
    List<PublishedText> texts = Samples.texts(EURO.repeat(characters));
    return new PublishRelease(
        new Composed(content, texts, List.of(), List.of()), List.of(), Instant.EPOCH);
  }
}
