package io.dealstream.announcement.render;

import io.dealstream.announcement.render.fact.Title;
import io.dealstream.announcement.render.fact.Title.RemakeOf;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a title is and how else it is called: `“A”, whose original title is “B”, is a 2019 drama
/// film from Turkey.`
final class Naming {
  private final Wording wording;
  private final TitlePhrases titles;
  private final Places places;

  Naming(Wording wording) {
    this.wording = wording;
    this.titles = new TitlePhrases(wording);
    this.places = new Places(wording);
  }

  String what(Title title) {
    String shown = title.name(wording.language());
    List<String> genres =
        title.genres().stream().map(g -> wording.term("genre", inSentence(g))).toList();
    Gaps gaps =
        new Gaps()
            .fill("title", titles.quoted(shown))
            .maybe("international", other(title.internationalTitle(), shown))
            .maybe("original", other(title.originalTitle(), shown))
            .fill("kind", title.kind().name())
            .maybe("genres", genres.isEmpty() ? null : wording.list(genres))
            .maybe("year", year(title.year()))
            .maybe("countries", title.countries().isEmpty() ? null : names(title.countries()));
    return wording.say("about.title", articled(gaps, "about.words"));
  }

  /// The work that a title is a remake of.
  Gaps original(RemakeOf of) {
    Territory country = of.country();
    String name = of.title();
    Gaps gaps =
        new Gaps()
            .maybe("name", name == null ? null : titles.quoted(name))
            .when("made", of.year() != null || country != null)
            .maybe("year", year(of.year()))
            .maybe("country", country == null ? null : names(List.of(country)));
    return articled(gaps, "about.originalWords");
  }

  /// Some languages choose the article by the word after it.
  private Gaps articled(Gaps gaps, String key) {
    String words = wording.say(key, gaps);
    return gaps.fill("words", words).when("an", words.matches(wording.raw("article.an")));
  }

  private String names(List<Territory> countries) {
    return places.names(countries);
  }

  private @Nullable String other(@Nullable String name, String shown) {
    return name == null || name.equals(shown) ? null : titles.quoted(name);
  }

  private static @Nullable String year(@Nullable Integer year) {
    return year == null ? null : year.toString();
  }

  /// A field says `Drama`, a sentence `drama`. What has capitals inside, like `Sci-Fi`, keeps them.
  static String inSentence(String genre) {
    String small = genre.toLowerCase(Locale.ENGLISH);
    return genre.substring(1).equals(small.substring(1)) ? small : genre;
  }
}
