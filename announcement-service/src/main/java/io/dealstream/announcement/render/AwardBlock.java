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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One sentence for every award, in the words of its level and never of a higher one.
final class AwardBlock {
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

  private Paragraph paragraph(Fact<Title> title, Fact<Award> fact) {
    Award award = fact.value();
    String recipient = award.recipient();
    String name = titles.quoted(title);
    String text =
        wording.say(
            "award." + award.level(),
            Map.of(
                "subject", recipient == null ? name : recipient,
                "for", recipient == null ? "" : wording.say("award.for", Map.of("title", name)),
                "entry", TitlePhrases.yes(award.entryOf() != null),
                "country", possessive(award.entryOf()),
                "known", TitlePhrases.yes(award.category() != null),
                "what", what(award)));
    return Proofs.paragraph(text, List.of(fact.eventId(), title.eventId()));
  }

  private String what(Award award) {
    String event =
        wording.say(
            "award.event",
            Map.of(
                "known", TitlePhrases.yes(award.edition() != null),
                "edition", Objects.requireNonNullElse(award.edition(), ""),
                "name", award.name()));
    boolean begins = event.toLowerCase(Locale.ROOT).startsWith("the ");
    return wording.say(
        "award.what",
        Map.of(
            "known", TitlePhrases.yes(award.category() != null),
            "category", Objects.requireNonNullElse(award.category(), ""),
            "event",
                wording.say(
                    "award.event.article",
                    Map.of("begins", TitlePhrases.yes(begins), "event", event))));
  }

  private String possessive(@Nullable Territory country) {
    if (country == null) {
      return "";
    }
    String name = wording.country(country);
    return wording.say(
        "country.possessive", Map.of("country", name, "s", TitlePhrases.yes(name.endsWith("s"))));
  }
}
