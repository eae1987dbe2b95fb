package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.licensor.Profile;
import io.dealstream.announcement.domain.release.Quote;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    texts.add(wording.say("boilerplate", Map.of("licensor", licensor.value().name())));
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
        wording.say("contact.line", Map.of("name", contact.name(), "email", contact.email()));
    return paragraphs(licensor, List.of(wording.say("contact"), line));
  }

  private static List<Paragraph> paragraphs(Fact<Profile> licensor, List<String> texts) {
    return texts.stream().map(t -> Proofs.paragraph(t, Proofs.events(licensor))).toList();
  }

  private String said(Quote quote) {
    return wording.say(
        "quote.said", Map.of("attribution", attribution(quote), "text", Texts.line(quote.text())));
  }

  private String attribution(Quote quote) {
    String role = quote.role();
    String organization = quote.organization();
    if (role != null && organization != null) {
      return wording.say(
          "quote.full",
          Map.of("speaker", quote.speaker(), "role", role, "organization", organization));
    }
    if (role != null) {
      return wording.say("quote.role", Map.of("speaker", quote.speaker(), "role", role));
    }
    return organization == null
        ? wording.say("quote.bare", Map.of("speaker", quote.speaker()))
        : wording.say(
            "quote.organization", Map.of("speaker", quote.speaker(), "organization", organization));
  }
}
