package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Sentence;
import io.dealstream.announcement.render.Coverage.Sale;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What earlier releases announced of a title, and where it is licensed in total: `The film has
/// previously been licensed to Canal 13 in Chile. In total, it has now been licensed in nine
/// countries.`
final class EarlierSales {
  /// Of how many countries the licensees are named; of more, only the count is told.
  private static final int MOST_NAMED = 12;

  private final Wording wording;
  private final Regions regions;
  private final TitlePhrases titles;
  private final Places places;
  private final LicenseeList licensees;

  EarlierSales(Wording wording, Regions regions) {
    this.wording = wording;
    this.regions = regions;
    this.titles = new TitlePhrases(wording);
    this.places = new Places(wording);
    this.licensees = new LicenseeList(wording);
  }

  /// A paragraph for each title of which something was announced before.
  List<Paragraph> write(ReleaseFacts facts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Fact<Title> title : facts.titles()) {
      List<Sale> earlier = of(title, Coverage.sales(facts.earlier()));
      if (!earlier.isEmpty()) {
        List<Fact<Title>> one = List.of(title);
        Gaps subject = facts.titles().size() == 1 ? titles.first(one) : titles.named(one);
        List<Sale> present = of(title, Coverage.sales(facts.licenses()));
        paragraphs.add(Proofs.paragraph(sentences(subject, titles.again(one), earlier, present)));
      }
    }
    return paragraphs;
  }

  private static List<Sale> of(Fact<Title> title, List<Sale> sales) {
    return sales.stream().filter(s -> s.grant().titleIds().contains(title.about())).toList();
  }

  private List<Sentence> sentences(
      Gaps subject, Gaps again, List<Sale> earlier, List<Sale> present) {
    Coverage before = Coverage.of(earlier, regions, wording);
    List<Territory> where = territories(before);
    List<Territory> unnamed = where.size() > MOST_NAMED ? where : licensees.unnamed(earlier, where);
    List<Sentence> sentences = new ArrayList<>();
    if (unnamed.size() < where.size()) {
      Gaps gaps = subject.with(licensees.named(earlier, where));
      sentences.add(new Sentence(wording.say("earlier.named", gaps), proof(earlier)));
      if (!unnamed.isEmpty()) {
        String text = wording.say("earlier.further", again.with(places.gaps(unnamed)));
        sentences.add(new Sentence(text, proof(earlier)));
      }
    } else {
      String text = wording.say("earlier.unnamed", subject.fill("place", places.full(before)));
      sentences.add(new Sentence(text, proof(earlier)));
    }
    List<Sale> all = Stream.concat(earlier.stream(), present.stream()).toList();
    Coverage total = Coverage.of(all, regions, wording);
    if (!territories(total).equals(territories(Coverage.of(present, regions, wording)))) {
      String text = wording.say("earlier.total", again.fill("place", places.full(total)));
      sentences.add(new Sentence(text, proof(all)));
    }
    return sentences;
  }

  /// The whole world is one of them.
  private static List<Territory> territories(Coverage coverage) {
    Stream<Territory> world = coverage.worldwide() ? Stream.of(Territory.WORLD) : Stream.empty();
    return Stream.concat(world, coverage.countries().stream()).toList();
  }

  private static List<UUID> proof(List<Sale> sales) {
    return sales.stream().flatMap(sale -> sale.license().eventIds().stream()).toList();
  }
}
