package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.render.Coverage.Sale;
import io.dealstream.announcement.render.fact.License.Licensee;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

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
  /// @param to names the titles, or is empty when there is no doubt
  List<Paragraph> write(List<Sale> sales, String to) {
    Map<Right, TreeSet<Territory>> where =
        new TreeMap<>(
            Comparator.comparing(Right::licensee)
                .thenComparing(right -> right.media().toString())
                .thenComparing(Right::exclusive));
    List<UUID> proof = new ArrayList<>();
    for (Sale sale : sales) {
      Right right = right(sale);
      if (!right.media().isEmpty() || right.exclusive()) {
        where
            .computeIfAbsent(right, r -> new TreeSet<>(wording.byName()))
            .addAll(sale.territories());
        proof.addAll(sale.license().eventIds());
      }
    }
    List<String> sentences = new ArrayList<>();
    where.forEach((right, territories) -> sentences.add(sentence(right, territories, to)));
    return sentences.isEmpty()
        ? List.of()
        : List.of(Proofs.paragraph(String.join(" ", sentences), proof));
  }

  private static Right right(Sale sale) {
    Licensee licensee = sale.license().value().licensee();
    List<Media> media = sale.grant().media();
    return new Right(
        licensee.nameable() ? licensee.name() : "",
        media == null ? List.of() : media.stream().distinct().sorted().toList(),
        sale.grant().isExclusive());
  }

  private String sentence(Right right, TreeSet<Territory> territories, String to) {
    String key =
        (right.media().isEmpty() ? "rights.exclusive" : "rights")
            + (right.licensee().isEmpty() ? ".unnamed" : ".named");
    return wording.say(
        key,
        Map.of(
            "licensee", right.licensee(),
            "exclusive", TitlePhrases.yes(right.exclusive()),
            "media",
                wording.list(right.media().stream().map(m -> wording.say("media." + m)).toList()),
            "to", to,
            "place", places.in(territories)));
  }
}
