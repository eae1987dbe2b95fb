package io.dealstream.announcement.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.release.ReleaseCommand.AddQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.ExcludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.IncludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.RemoveQuote;
import io.dealstream.announcement.domain.release.ReleaseEvent.DraftOpened;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseAnnounced;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseExcluded;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseIncluded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteAdded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteRemoved;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleasePublished;
import io.dealstream.eventkit.Decision;
import io.dealstream.testkit.DeciderSpec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReleaseDeciderTest {
  private static final UUID FILM = new UUID(1, 1);
  private static final UUID SERIES = new UUID(1, 2);
  private static final UUID MEXICO = new UUID(2, 1);
  private static final UUID CHILE = new UUID(2, 2);
  private static final Quote QUOTE = new Quote(new UUID(3, 1), "Ana", null, null, "Good.");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final List<PublishedText> TEXTS =
      List.of(new PublishedText("news", new ReleaseText("en", "News", List.of())));

  private static final DraftOpened OPENED = new DraftOpened(FILM);
  private static final LicenseIncluded WITH_MEXICO = new LicenseIncluded(MEXICO, List.of(FILM));
  private static final LicenseIncluded WITH_CHILE =
      new LicenseIncluded(CHILE, List.of(FILM, SERIES));
  private static final ReleasePublished PUBLISHED =
      new ReleasePublished(TEXTS, List.of(FILM), List.of(MEXICO), NOON);

  private final DeciderSpec<ReleaseCommand, Release, ReleaseEvent> spec =
      DeciderSpec.of(new ReleaseDecider());

  @Test
  void theFirstLicenseOpensTheDraft() {
    spec.when(include(MEXICO, FILM)).then(OPENED, WITH_MEXICO);
  }

  @Test
  void theNextLicenseExtendsIt() {
    spec.given(OPENED, WITH_MEXICO).when(include(CHILE, FILM, SERIES)).then(WITH_CHILE);
  }

  @Test
  void aLicenseIsIncludedOnce() {
    spec.given(OPENED, WITH_MEXICO).when(include(MEXICO, FILM)).then();
  }

  @Test
  void anExcludedLicenseCanComeBack() {
    spec.given(OPENED, WITH_MEXICO)
        .when(new ExcludeLicense(MEXICO))
        .then(new LicenseExcluded(MEXICO));
    spec.given(OPENED, WITH_MEXICO, new LicenseExcluded(MEXICO))
        .when(include(MEXICO, FILM))
        .then(WITH_MEXICO);
  }

  @Test
  void whatIsNotIncludedCannotBeExcluded() {
    spec.given(OPENED, WITH_MEXICO)
        .when(new ExcludeLicense(CHILE))
        .thenRefused("LICENSE_NOT_INCLUDED");
  }

  @Test
  void quotesComeAndGo() {
    spec.given(OPENED, WITH_MEXICO).when(new AddQuote(QUOTE)).then(new QuoteAdded(QUOTE));
    spec.given(OPENED, WITH_MEXICO, new QuoteAdded(QUOTE)).when(new AddQuote(QUOTE)).then();
    spec.given(OPENED, WITH_MEXICO, new QuoteAdded(QUOTE))
        .when(new RemoveQuote(QUOTE.id()))
        .then(new QuoteRemoved(QUOTE.id()));
    spec.given(OPENED, WITH_MEXICO)
        .when(new RemoveQuote(QUOTE.id()))
        .thenRefused("QUOTE_NOT_THERE");
  }

  @Test
  void publishingAnnouncesEveryLicenseOnce() {
    spec.given(OPENED, WITH_MEXICO, WITH_CHILE)
        .when(publish(List.of(MEXICO, CHILE), List.of()))
        .then(
            new ReleasePublished(TEXTS, List.of(FILM, SERIES), List.of(MEXICO, CHILE), NOON),
            new LicenseAnnounced(MEXICO, List.of(FILM), NOON),
            new LicenseAnnounced(CHILE, List.of(FILM, SERIES), NOON));
  }

  @Test
  void wordsForAnotherStateOfTheDraftAreNotPublished() {
    spec.given(OPENED, WITH_MEXICO, WITH_CHILE)
        .when(publish(List.of(MEXICO), List.of()))
        .thenRefused("DRAFT_CHANGED");
    spec.given(OPENED, WITH_MEXICO, new QuoteAdded(QUOTE))
        .when(publish(List.of(MEXICO), List.of()))
        .thenRefused("DRAFT_CHANGED");
  }

  @Test
  void aReleaseWithALicenseThatIsNotInOrderIsNotPublished() {
    Withheld mexico = new Withheld(MEXICO, List.of(Obstacle.CONFLICTED, Obstacle.SUSPENDED));
    var draft = spec.given(OPENED, WITH_MEXICO, WITH_CHILE);
    draft.when(publish(List.of(MEXICO, CHILE), List.of(), mexico)).thenRefused("LICENSE_WITHHELD");
    draft.when(publish(List.of(MEXICO), List.of(), mexico)).thenRefused("DRAFT_CHANGED");
    assertThat(
            new ReleaseDecider()
                .decide(draft.state(), publish(List.of(MEXICO, CHILE), List.of(), mexico)))
        .isInstanceOfSatisfying(
            Decision.Rejected.class,
            refused ->
                assertThat(refused.why().facts())
                    .isEqualTo(
                        Map.of(
                            "licenses",
                            List.of(
                                Map.of(
                                    "dealId",
                                    MEXICO.toString(),
                                    "obstacles",
                                    List.of("CONFLICTED", "SUSPENDED"))))));
  }

  @Test
  void withoutALicenseThereIsNothingToAnnounce() {
    spec.given(OPENED, WITH_MEXICO, new LicenseExcluded(MEXICO))
        .when(publish(List.of(), List.of()))
        .thenRefused("NO_LICENSE_TO_ANNOUNCE");
  }

  @Test
  void aPublishedReleaseStaysAsItIs() {
    var published =
        spec.given(
            OPENED, WITH_MEXICO, PUBLISHED, new LicenseAnnounced(MEXICO, List.of(FILM), NOON));
    for (ReleaseCommand command :
        List.of(
            include(CHILE, FILM),
            new ExcludeLicense(MEXICO),
            new AddQuote(QUOTE),
            new RemoveQuote(QUOTE.id()),
            publish(List.of(MEXICO), List.of()))) {
      published.when(command).thenRefused("RELEASE_PUBLISHED");
    }
  }

  @Test
  void withoutADraftNothingCanBeDoneToIt() {
    spec.when(new ExcludeLicense(MEXICO)).thenRefused("DRAFT_NOT_OPENED");
    spec.when(publish(List.of(), List.of())).thenRefused("DRAFT_NOT_OPENED");
  }

  private static IncludeLicense include(UUID dealId, UUID... titleIds) {
    return new IncludeLicense(new License(dealId, List.of(titleIds)));
  }

  private static PublishRelease publish(
      List<UUID> dealIds, List<UUID> quoteIds, Withheld... withheld) {
    return new PublishRelease(TEXTS, dealIds, quoteIds, List.of(withheld), NOON);
  }
}
