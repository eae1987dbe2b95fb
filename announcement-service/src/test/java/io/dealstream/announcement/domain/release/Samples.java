package io.dealstream.announcement.domain.release;

import io.dealstream.announcement.domain.release.ReleaseEvent.ApprovalGiven;
import io.dealstream.announcement.domain.release.ReleaseEvent.DraftOpened;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseIncluded;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseApproved;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleasePublished;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseSubmitted;
import io.dealstream.vocabulary.ReleasePurpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A release about one license, in two languages, on its way.
final class Samples {
  static final UUID FILM = new UUID(1, 1);
  static final UUID MEXICO = new UUID(2, 1);
  static final UUID CHILE = new UUID(2, 2);
  static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");
  static final Quote QUOTE = new Quote(new UUID(3, 1), "Ana", null, null, "en", true, "Good.");
  static final License LICENSE = new License(MEXICO, List.of(FILM));
  static final License OTHER = new License(CHILE, List.of(FILM));
  static final List<String> ROLES = List.of("press", "legal");
  static final List<KnownFact> KNOWN =
      List.of(new KnownFact(MEXICO, 4, "m"), new KnownFact(FILM, 2, "f"));

  static final List<PublishedText> TEXTS = texts("It happened.");
  static final Content CONTENT =
      new Content(
          FILM, Occasion.NEWS, List.of(), List.of(LICENSE), List.of(), List.of(), Layout.USUAL);
  static final Composed COMPOSED = new Composed(CONTENT, TEXTS, List.of(), KNOWN);
  static final Composed OTHERWISE =
      new Composed(CONTENT, texts("It happened twice."), List.of(), KNOWN);

  static final DraftOpened OPENED = new DraftOpened(FILM);
  static final LicenseIncluded INCLUDED = new LicenseIncluded(MEXICO, List.of(FILM));
  static final ReleaseSubmitted SUBMITTED = new ReleaseSubmitted(COMPOSED.digests(), ROLES, KNOWN);
  static final ReleaseApproved APPROVED = new ReleaseApproved();

  private Samples() {}

  static List<ReleaseEvent> opened() {
    return List.of(OPENED, INCLUDED);
  }

  static List<ReleaseEvent> submitted(ReleaseEvent... then) {
    List<ReleaseEvent> events = new ArrayList<>(opened());
    events.add(SUBMITTED);
    events.addAll(List.of(then));
    return events;
  }

  static List<ReleaseEvent> approved(ReleaseEvent... then) {
    List<ReleaseEvent> events = submitted();
    for (String role : ROLES) {
      events.add(given(role, "en"));
      events.add(given(role, "es"));
    }
    events.add(APPROVED);
    events.addAll(List.of(then));
    return events;
  }

  static ReleasePublished published(
      List<PublishedText> texts,
      List<UUID> titleIds,
      List<UUID> dealIds,
      List<KnownFact> told,
      Instant at,
      @Nullable Instant scheduledFor,
      boolean late) {
    return new ReleasePublished(
        ReleasePurpose.ANNOUNCEMENT, null, texts, titleIds, dealIds, told, at, scheduledFor, late);
  }

  static ApprovalGiven given(String role, String language) {
    return new ApprovalGiven(new Approval(role, language, "sam." + role, MORNING));
  }

  static List<PublishedText> texts(String lead) {
    return List.of(
        new PublishedText("news", text("en", Block.LEAD, lead)),
        new PublishedText("noticia", text("es", Block.LEAD, "Sucedió.")));
  }

  static ReleaseText text(String language, Block block, String words) {
    return new ReleaseText(
        language,
        "News",
        List.of(
            new ReleaseText.Section(
                block,
                false,
                List.of(
                    new ReleaseText.Paragraph(
                        List.of(new ReleaseText.Sentence(words, List.of())))))));
  }
}
