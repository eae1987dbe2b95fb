package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Sentence;
import io.dealstream.announcement.render.Coverage.Group;
import io.dealstream.announcement.render.Coverage.Sale;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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
  private final EarlierSales earlier;

  TerritoryBlock(Wording wording, Regions regions) {
    this.wording = wording;
    this.regions = regions;
    this.titles = new TitlePhrases(wording);
    this.places = new Places(wording);
    this.licensees = new LicenseeList(wording);
    this.rights = new RightsSentences(wording);
    this.earlier = new EarlierSales(wording, regions);
  }

  /// Sales of the same titles, told together.
  ///
  /// @param alone true when the release is about no other titles
  private record Chapter(List<Fact<Title>> titles, Coverage coverage, boolean alone) {
    boolean isOneCountry() {
      return coverage.countries().size() == 1 && !coverage.worldwide();
    }
  }

  List<Paragraph> write(ReleaseFacts facts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Chapter chapter : chapters(facts)) {
      boolean begun = false;
      if (chapter.coverage().worldwide()) {
        paragraphs.add(told(chapter, subject(chapter, begun), null, List.of(Territory.WORLD)));
        begun = true;
      }
      for (Group group : chapter.coverage().groups()) {
        String region = chapter.isOneCountry() ? null : places.region(group.region());
        paragraphs.add(told(chapter, subject(chapter, begun), region, group.countries()));
        begun = true;
      }
      paragraphs.addAll(rights.write(chapter.coverage().sales(), to(chapter)));
    }
    paragraphs.addAll(earlier.write(facts));
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

  private Gaps subject(Chapter chapter, boolean begun) {
    if (begun) {
      return titles.again(chapter.titles());
    }
    return chapter.alone() ? titles.first(chapter.titles()) : titles.named(chapter.titles());
  }

  /// Names the titles, or is empty when there is no doubt.
  private Gaps to(Chapter chapter) {
    return new Gaps()
        .maybe("titles", chapter.alone() ? null : titles.quoted(chapter.titles()))
        .fill("count", chapter.titles().size());
  }

  private Paragraph told(
      Chapter chapter, Gaps subject, @Nullable String region, List<Territory> where) {
    List<Sale> sales = chapter.coverage().salesIn(where);
    List<Territory> unnamed = licensees.unnamed(sales, where);
    boolean named = unnamed.size() < where.size();
    Gaps gaps =
        subject
            .with(licensees.named(sales, where))
            .maybe("region", region)
            .fill("beginRegion", region == null ? "" : wording.begin(region));
    List<Sentence> sentences = new ArrayList<>();
    if (named) {
      sentences.add(
          new Sentence(wording.say("territories.named", gaps), proof(sales, Sale::isNameable)));
      gaps.with(titles.again(chapter.titles()));
    }
    if (!unnamed.isEmpty()) {
      String key = named ? "territories.further" : "territories.unnamed";
      sentences.add(
          new Sentence(
              wording.say(key, gaps.with(places.gaps(unnamed))),
              proof(sales, sale -> !Collections.disjoint(sale.territories(), unnamed))));
    }
    return Proofs.paragraph(sentences);
  }

  private static List<UUID> proof(List<Sale> sales, Predicate<Sale> which) {
    return sales.stream()
        .filter(which)
        .flatMap(sale -> sale.license().eventIds().stream())
        .toList();
  }
}
