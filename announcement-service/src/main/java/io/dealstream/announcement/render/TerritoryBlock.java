package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.render.Coverage.Group;
import io.dealstream.announcement.render.Coverage.Sale;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who licensed it where, region by region, and which rights where that was stated. A licensee that
/// asked not to be named is not: its countries stay.
final class TerritoryBlock {
  private final Wording wording;
  private final Regions regions;
  private final TitlePhrases titles;
  private final Places places;
  private final LicenseeList licensees;
  private final RightsSentences rights;

  TerritoryBlock(Wording wording, Regions regions) {
    this.wording = wording;
    this.regions = regions;
    this.titles = new TitlePhrases(wording);
    this.places = new Places(wording);
    this.licensees = new LicenseeList(wording);
    this.rights = new RightsSentences(wording);
  }

  /// Sales of the same titles, told together.
  ///
  /// @param alone true when the release is about no other titles
  private record Chapter(List<Fact<Title>> titles, Coverage coverage, boolean alone) {
    int count() {
      return titles.size();
    }
  }

  List<Paragraph> write(ReleaseFacts facts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Chapter chapter : chapters(facts)) {
      String subject =
          chapter.alone() ? titles.subject(chapter.titles()) : titles.quoted(chapter.titles());
      if (chapter.coverage().worldwide()) {
        paragraphs.add(told(chapter, subject, null, List.of(Territory.WORLD)));
        subject = titles.again(chapter.titles());
      }
      for (Group group : chapter.coverage().groups()) {
        String region = isAlone(chapter) ? null : wording.say("region." + group.region());
        paragraphs.add(told(chapter, subject, region, group.countries()));
        subject = titles.again(chapter.titles());
      }
      paragraphs.addAll(rights.write(chapter.coverage().sales(), to(chapter)));
    }
    return paragraphs;
  }

  private List<Chapter> chapters(ReleaseFacts facts) {
    Map<Set<UUID>, List<Sale>> byTitles = new HashMap<>();
    for (Sale sale : Coverage.sales(facts.licenses())) {
      byTitles
          .computeIfAbsent(new HashSet<>(sale.grant().titleIds()), titles -> new ArrayList<>())
          .add(sale);
    }
    return byTitles.entrySet().stream()
        .map(entry ->
            new Chapter(
                facts.titles(entry.getKey()),
                Coverage.of(entry.getValue(), regions, wording),
                byTitles.size() == 1))
        .sorted(
            Comparator.comparing(chapter ->
                chapter.titles().stream()
                    .map(title -> title.value().internationalTitle() + title.about())
                    .collect(Collectors.joining("\n"))))
        .toList();
  }

  private static boolean isAlone(Chapter chapter) {
    return chapter.coverage().countries().size() == 1 && !chapter.coverage().worldwide();
  }

  private String to(Chapter chapter) {
    return chapter.alone()
        ? ""
        : wording.say("rights.to", Map.of("titles", titles.quoted(chapter.titles())));
  }

  private Paragraph told(
      Chapter chapter, String subject, @Nullable String region, List<Territory> where) {
    List<Sale> sales = chapter.coverage().salesIn(where);
    List<Territory> unnamed = licensees.unnamed(sales, where);
    String named = licensees.named(sales, where);
    List<String> sentences = new ArrayList<>();
    if (!named.isEmpty()) {
      sentences.add(say("territories.named", chapter, subject, region, "licensees", named));
    }
    if (!unnamed.isEmpty()) {
      String key = named.isEmpty() ? "territories.unnamed" : "territories.further";
      String who = named.isEmpty() ? subject : titles.again(chapter.titles());
      String within = named.isEmpty() ? region : null;
      sentences.add(say(key, chapter, who, within, "place", places.in(unnamed)));
    }
    List<UUID> proof = sales.stream().flatMap(sale -> sale.license().eventIds().stream()).toList();
    return Proofs.paragraph(String.join(" ", sentences), proof);
  }

  private String say(
      String key,
      Chapter chapter,
      String subject,
      @Nullable String region,
      String gap,
      String filling) {
    boolean whole = region == null && wording.knows(key + ".only");
    return wording.say(
        whole ? key + ".only" : key,
        Map.of(
            "region",
            region == null ? "" : region,
            "subject",
            subject,
            "begin",
            wording.begin(subject),
            "count",
            chapter.count(),
            gap,
            filling));
  }
}
