package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.licensor.Profile;
import io.dealstream.announcement.domain.release.Quote;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What people said, and who sends the release. The words of both are left as they are, and stand
/// only in releases of their language.
final class ClosingBlocks {
  private final Wording wording;

  ClosingBlocks(Wording wording) {
    this.wording = wording;
  }

  List<Paragraph> quotes(ReleaseFacts facts) {
    return facts.quotes().stream()
        .filter(fact -> fact.value().consent())
        .filter(fact -> fact.value().language().equals(wording.language()))
        .map(fact -> Proofs.paragraph(said(fact.value()), Proofs.events(fact)))
        .toList();
  }

  List<Paragraph> boilerplate(ReleaseFacts facts, LocalDate day) {
    Fact<Profile> licensor = facts.licensor();
    Optional<String> about =
        Optional.ofNullable(licensor)
            .flatMap(fact -> fact.value().boilerplate(wording.language(), day));
    if (licensor == null || about.isEmpty()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    texts.add(wording.say("boilerplate", new Gaps().fill("licensor", licensor.value().name())));
    texts.addAll(Texts.paragraphs(about.get()));
    return paragraphs(licensor, texts);
  }

  List<Paragraph> contact(ReleaseFacts facts) {
    Fact<Profile> licensor = facts.licensor();
    if (licensor == null || licensor.value().contact() == null) {
      return List.of();
    }
    Profile.Contact contact = licensor.value().contact();
    String line =
        wording.say(
            "contact.line", new Gaps().fill("name", contact.name()).fill("email", contact.email()));
    return paragraphs(licensor, List.of(wording.say("contact"), line));
  }

  private static List<Paragraph> paragraphs(Fact<Profile> licensor, List<String> texts) {
    return texts.stream().map(t -> Proofs.paragraph(t, Proofs.events(licensor))).toList();
  }

  private String said(Quote quote) {
    return wording.say(
        "quote.said",
        new Gaps()
            .fill("speaker", quote.speaker())
            .maybe("role", quote.role())
            .maybe("organization", quote.organization())
            .fill("text", Texts.line(quote.text())));
  }
}
