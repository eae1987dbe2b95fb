package io.dealstream.announcement.render;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.vocabulary.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One sentence for every award, in the words of its level and never of a higher one.
final class AwardBlock {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th|\\.)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Wording wording;
  private final TitlePhrases titles;

  AwardBlock(Wording wording) {
    this.wording = wording;
    this.titles = new TitlePhrases(wording);
  }

  List<Paragraph> write(ReleaseFacts facts) {
    return facts.titles().stream()
        .flatMap(title ->
            facts.awards().stream()
                .filter(award -> award.about().equals(title.about()))
                .sorted(order())
                .map(award -> paragraph(title, award)))
        .toList();
  }

  private static Comparator<Fact<Award>> order() {
    return comparing((Fact<Award> fact) -> fact.value().level(), Comparator.reverseOrder())
        .thenComparing(fact -> fact.value().name())
        .thenComparing(fact -> fact.value().edition(), nullsFirst(naturalOrder()))
        .thenComparing(fact -> fact.value().category(), nullsFirst(naturalOrder()))
        .thenComparing(fact -> fact.value().recipient(), nullsFirst(naturalOrder()))
        .thenComparing(Fact::eventId);
  }

  Paragraph paragraph(Fact<Title> title, Fact<Award> fact) {
    Award award = fact.value();
    String recipient = award.recipient();
    Territory country = award.entryOf();
    String category = award.category();
    Gaps gaps =
        (recipient == null ? titles.named(List.of(title)) : person(recipient, title))
            .maybe("country", country == null ? null : wording.country(country))
            .when("s", country != null && wording.country(country).endsWith("s"))
            .maybe("category", category == null ? null : wording.term("award-category", category))
            .fill("event", event(award));
    return Proofs.paragraph(
        wording.say("award." + award.level(), gaps), Proofs.events(fact, List.of(title)));
  }

  /// Somebody was awarded for a title.
  private Gaps person(String recipient, Fact<Title> title) {
    return titles
        .named(List.of(title))
        .fill("subject", recipient)
        .fill("begin", recipient)
        .fill("mention", "person");
  }

  /// `the 93rd Academy Awards`.
  String event(Award award) {
    String name = wording.term("award", award.name());
    String edition = Objects.requireNonNullElse(award.edition(), "");
    Matcher number = NUMBER.matcher(edition);
    return wording.say(
        "award.event",
        new Gaps()
            .fill("name", name)
            .when("article", edition.isEmpty() && name.matches(wording.raw("award.hasArticle")))
            .fill("edition", edition)
            .fill("form", form(edition))
            .fill("number", number.matches() ? number.group(1) : ""));
  }

  /// How an edition is said.
  private static String form(String edition) {
    if (edition.isEmpty()) {
      return "none";
    }
    if (YEAR.matcher(edition).matches()) {
      return "year";
    }
    return NUMBER.matcher(edition).matches() ? "number" : "other";
  }
}
