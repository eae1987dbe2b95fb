package io.dealstream.announcement.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.release.ReleaseCommand.AddQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.ArrangeBlocks;
import io.dealstream.announcement.domain.release.ReleaseCommand.ExcludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.IncludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.RecordQuoteConsent;
import io.dealstream.announcement.domain.release.ReleaseCommand.RemoveQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.ResetBlock;
import io.dealstream.announcement.domain.release.ReleaseCommand.WriteBlock;
import io.dealstream.announcement.domain.release.ReleaseEvent.BlockReset;
import io.dealstream.announcement.domain.release.ReleaseEvent.BlockWritten;
import io.dealstream.announcement.domain.release.ReleaseEvent.BlocksArranged;
import io.dealstream.announcement.domain.release.ReleaseEvent.DraftOpened;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseAnnounced;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseExcluded;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseIncluded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteAdded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteConsentRecorded;
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
  private static final Quote QUOTE =
      new Quote(new UUID(3, 1), "Ana", null, null, "en", false, "Good.");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final List<PublishedText> TEXTS =
      List.of(new PublishedText("news", new ReleaseText("en", "News", List.of())));

  private static final DraftOpened OPENED = new DraftOpened(FILM);
  private static final LicenseIncluded WITH_MEXICO = new LicenseIncluded(MEXICO, List.of(FILM));
  private static final LicenseIncluded WITH_CHILE =
      new LicenseIncluded(CHILE, List.of(FILM, SERIES));
  private static final ReleasePublished PUBLISHED =
      Samples.published(TEXTS, List.of(FILM), List.of(MEXICO), List.of(), NOON, null, false);

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
  void aSpeakersConsentComesAndGoes() {
    QuoteConsentRecorded given = new QuoteConsentRecorded(QUOTE.id(), true);
    var quoted = spec.given(OPENED, WITH_MEXICO, new QuoteAdded(QUOTE));
    quoted.when(new RecordQuoteConsent(QUOTE.id(), true)).then(given);
    quoted.when(new RecordQuoteConsent(QUOTE.id(), false)).then();
    quoted.when(new RecordQuoteConsent(MEXICO, true)).thenRefused("QUOTE_NOT_THERE");
    spec.given(OPENED, WITH_MEXICO, new QuoteAdded(QUOTE), given)
        .when(publish(List.of(MEXICO), List.of(QUOTE)))
        .thenRefused("DRAFT_CHANGED");
  }

  @Test
  void blocksAreArrangedButNotThoseThatSayWhatIsAnnounced() {
    List<Block> few = List.of(Block.HEADLINE, Block.TERRITORIES, Block.LEAD);
    var draft = spec.given(OPENED, WITH_MEXICO);
    draft.when(new ArrangeBlocks(few)).then(new BlocksArranged(few));
    draft.when(new ArrangeBlocks(Layout.USUAL.blocks())).then();
    for (Block block : List.of(Block.HEADLINE, Block.LEAD, Block.TERRITORIES)) {
      draft
          .when(new ArrangeBlocks(few.stream().filter(b -> b != block).toList()))
          .thenRefused("BLOCK_OBLIGATORY");
    }
    draft.when(new ArrangeBlocks(List.of())).thenRefused("BLOCK_OBLIGATORY");
    draft
        .when(new ArrangeBlocks(List.of(Block.LEAD, Block.HEADLINE, Block.TERRITORIES)))
        .thenRefused("HEADLINE_NOT_FIRST");
    draft
        .when(new ArrangeBlocks(List.of(Block.HEADLINE, Block.TERRITORIES, Block.LEAD, Block.LEAD)))
        .thenRefused("BLOCK_TWICE");
  }

  @Test
  void aBlockIsWrittenByHandInOneLanguageAndGeneratedAgain() {
    WrittenBlock lead = new WrittenBlock(Block.LEAD, "es", "Ya está.");
    var draft = spec.given(OPENED, WITH_MEXICO);
    draft.when(new WriteBlock(lead)).then(new BlockWritten(lead));
    draft.when(new ResetBlock(Block.LEAD, "es")).thenRefused("BLOCK_NOT_WRITTEN");
    var written = spec.given(OPENED, WITH_MEXICO, new BlockWritten(lead));
    written.when(new WriteBlock(lead)).then();
    written.when(new ResetBlock(Block.LEAD, "en")).thenRefused("BLOCK_NOT_WRITTEN");
    written.when(new ResetBlock(Block.LEAD, "es")).then(new BlockReset(Block.LEAD, "es"));
    written.when(publish(List.of(MEXICO), List.of())).thenRefused("DRAFT_CHANGED");
    WrittenBlock other = new WrittenBlock(Block.LEAD, "es", "Por fin.");
    spec.given(OPENED, WITH_MEXICO, new BlockWritten(lead), new BlockWritten(other))
        .when(new WriteBlock(other))
        .then();
    spec.given(OPENED, WITH_MEXICO, new BlockWritten(lead), new BlockReset(Block.LEAD, "es"))
        .when(new ResetBlock(Block.LEAD, "es"))
        .thenRefused("BLOCK_NOT_WRITTEN");
  }

  @Test
  void publishingAnnouncesEveryLicenseOnce() {
    spec.given(OPENED, WITH_MEXICO, WITH_CHILE)
        .when(publish(List.of(MEXICO, CHILE), List.of()))
        .then(
            Samples.published(
                TEXTS, List.of(FILM, SERIES), List.of(MEXICO, CHILE), List.of(), NOON, null, false),
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
        .thenRefused("NOTHING_TO_TELL");
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
            new RecordQuoteConsent(QUOTE.id(), true),
            new ArrangeBlocks(List.of(Block.HEADLINE, Block.LEAD, Block.TERRITORIES)),
            new WriteBlock(new WrittenBlock(Block.LEAD, "en", "Late.")),
            new ResetBlock(Block.LEAD, "en"),
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
      List<UUID> dealIds, List<Quote> quotes, Withheld... withheld) {
    Content content =
        new Content(
            FILM,
            Occasion.NEWS,
            List.of(),
            dealIds.stream()
                .map(
                    id -> new License(id, id.equals(CHILE) ? List.of(FILM, SERIES) : List.of(FILM)))
                .toList(),
            List.of(),
            quotes,
            Layout.USUAL);
    return new PublishRelease(
        new Composed(content, TEXTS, List.of(withheld), List.of()), List.of(), NOON);
  }
}
