package io.dealstream.announcement.domain.release;

import static io.dealstream.announcement.domain.release.Samples.FILM;
import static io.dealstream.announcement.domain.release.Samples.INCLUDED;
import static io.dealstream.announcement.domain.release.Samples.MORNING;
import static io.dealstream.announcement.domain.release.Samples.OPENED;
import static io.dealstream.announcement.domain.release.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.release.Release.Draft;
import io.dealstream.announcement.domain.release.ReleaseCommand.AddTitles;
import io.dealstream.announcement.domain.release.ReleaseCommand.OpenDraft;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.RemoveTitle;
import io.dealstream.announcement.domain.release.ReleaseEvent.DraftOpened;
import io.dealstream.announcement.domain.release.ReleaseEvent.TitleRemoved;
import io.dealstream.announcement.domain.release.ReleaseEvent.TitlesAdded;
import io.dealstream.testkit.DeciderSpec;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A release may tell of titles of which it announces no license.
class TitlesOfReleaseTest {
  private static final UUID SERIES = new UUID(1, 2);

  private final DeciderSpec<ReleaseCommand, Release, ReleaseEvent> spec =
      DeciderSpec.of(new ReleaseDecider());

  @Test
  void aDraftIsOpenedByHandOnce() {
    spec.when(new OpenDraft(FILM, List.of(FILM, SERIES)))
        .then(new DraftOpened(FILM), new TitlesAdded(List.of(FILM, SERIES)));
    spec.when(new OpenDraft(FILM, List.of())).then(new DraftOpened(FILM));
    spec.given(OPENED).when(new OpenDraft(FILM, List.of())).thenRefused("DRAFT_OPENED");
  }

  @Test
  void titlesAreAddedOnceAndRemoved() {
    spec.given(OPENED, INCLUDED)
        .when(new AddTitles(List.of(SERIES, SERIES)))
        .then(new TitlesAdded(List.of(SERIES)));
    spec.given(OPENED, new TitlesAdded(List.of(SERIES)))
        .when(new AddTitles(List.of(SERIES)))
        .then();
    spec.given(OPENED, new TitlesAdded(List.of(SERIES)))
        .when(new RemoveTitle(SERIES))
        .then(new TitleRemoved(SERIES));
    spec.given(OPENED, INCLUDED).when(new RemoveTitle(FILM)).thenRefused("TITLE_NOT_THERE");
  }

  @Test
  void titlesOfLicensesAndThoseThatWereAddedAreToldOf() {
    assertThat(spec.given(OPENED, INCLUDED, new TitlesAdded(List.of(SERIES))).state())
        .isInstanceOfSatisfying(
            Draft.class,
            draft -> assertThat(draft.content().titleIds()).containsExactly(FILM, SERIES));
  }

  @Test
  void thereAreNotTooMany() {
    List<UUID> many = Stream.generate(UUID::randomUUID).limit(51).toList();
    spec.given(OPENED).when(new AddTitles(many)).thenRefused("TOO_MANY_TITLES");
  }

  @Test
  void aReleaseWithoutLicensesIsPublishedAboutItsTitles() {
    Content content =
        new Content(
            FILM, Occasion.NEWS, List.of(FILM), List.of(), List.of(), List.of(), Layout.USUAL);
    spec.given(OPENED, new TitlesAdded(List.of(FILM)))
        .when(publish(content, TEXTS))
        .then(Samples.published(TEXTS, List.of(FILM), List.of(), List.of(), MORNING, null, false));
  }

  @Test
  void whatHasNothingToTellIsNotPublished() {
    Content told =
        new Content(
            FILM, Occasion.NEWS, List.of(FILM), List.of(), List.of(), List.of(), Layout.USUAL);
    spec.given(OPENED, new TitlesAdded(List.of(FILM)))
        .when(publish(told, List.of()))
        .thenRefused("NOTHING_TO_TELL");
    Content empty =
        new Content(FILM, Occasion.NEWS, List.of(), List.of(), List.of(), List.of(), Layout.USUAL);
    spec.given(OPENED).when(publish(empty, List.of())).thenRefused("NOTHING_TO_TELL");
  }

  private static PublishRelease publish(Content content, List<PublishedText> texts) {
    return new PublishRelease(
        new Composed(content, texts, List.of(), List.of()), List.of(), MORNING);
  }
}
