package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Sentence;
import io.dealstream.announcement.render.Coverage.Sale;
import io.dealstream.announcement.render.fact.License.Licensee;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// `Imagen TV holds free TV rights in Mexico.` Only for grants whose rights were stated.
final class RightsSentences {
  private final Wording wording;
  private final Places places;

  RightsSentences(Wording wording) {
    this.wording = wording;
    this.places = new Places(wording);
  }

  /// What is said in one sentence for several countries.
  ///
  /// @param licensee empty when it is not to be named
  private record Right(String licensee, List<Media> media, boolean exclusive) {}

  /// No paragraph or one.
  ///
  /// @param to names the titles, unless there is no doubt
  List<Paragraph> write(List<Sale> sales, Gaps to) {
    Map<Right, List<Sale>> where =
        new TreeMap<>(
            Comparator.comparing(Right::licensee)
                .thenComparing(right -> right.media().toString())
                .thenComparing(Right::exclusive));
    for (Sale sale : sales) {
      Right right = right(sale);
      if (!right.media().isEmpty() || right.exclusive()) {
        where.computeIfAbsent(right, r -> new ArrayList<>()).add(sale);
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    where.forEach((right, its) -> sentences.add(sentence(right, its, to)));
    return sentences.isEmpty() ? List.of() : List.of(Proofs.paragraph(sentences));
  }

  private static Right right(Sale sale) {
    Licensee licensee = sale.license().value().licensee();
    List<Media> media = sale.grant().media();
    return new Right(
        sale.isNameable() ? licensee.name() : "",
        media == null ? List.of() : media.stream().distinct().sorted().toList(),
        sale.grant().isExclusive());
  }

  private Sentence sentence(Right right, List<Sale> sales, Gaps to) {
    Set<Territory> territories =
        sales.stream().flatMap(sale -> sale.territories().stream()).collect(Collectors.toSet());
    List<String> media = right.media().stream().map(m -> wording.say("media." + m)).toList();
    Gaps gaps =
        new Gaps()
            .with(to)
            .with(places.gaps(territories))
            .maybe("licensee", right.licensee())
            .when("exclusive", right.exclusive())
            .fill("media", wording.list(media));
    return new Sentence(
        wording.say(right.media().isEmpty() ? "rights.exclusive" : "rights", gaps),
        sales.stream().flatMap(sale -> sale.license().eventIds().stream()).toList());
  }
}
