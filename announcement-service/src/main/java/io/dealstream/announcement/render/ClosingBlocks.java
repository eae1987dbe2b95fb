package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.licensor.Profile;
import io.dealstream.announcement.domain.release.Quote;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import java.util.ArrayList;
import java.util.List;

/// What people said, and who sends the release. The words of both are left as they are.
final class ClosingBlocks {
  private final Wording wording;

  ClosingBlocks(Wording wording) {
    this.wording = wording;
  }

  List<Paragraph> quotes(ReleaseFacts facts) {
    return facts.quotes().stream()
        .map(fact -> Proofs.paragraph(said(fact.value()), Proofs.events(fact)))
        .toList();
  }

  List<Paragraph> boilerplate(ReleaseFacts facts) {
    Fact<Profile> licensor = facts.licensor();
    if (licensor == null || licensor.value().about() == null) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    texts.add(wording.say("boilerplate", new Gaps().fill("licensor", licensor.value().name())));
    texts.addAll(Texts.paragraphs(licensor.value().about()));
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
