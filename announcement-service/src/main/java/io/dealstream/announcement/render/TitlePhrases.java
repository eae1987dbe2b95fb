package io.dealstream.announcement.render;

import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.vocabulary.TitleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How titles are called: `“A”`, `the film “A”`, `the film`, `it`.
final class TitlePhrases {
  private static final int MOST_NAMED_IN_HEADLINE = 3;

  private final Wording wording;

  TitlePhrases(Wording wording) {
    this.wording = wording;
  }

  String quoted(Fact<Title> title) {
    return quoted(title.value().internationalTitle());
  }

  String quoted(String title) {
    return wording.say("title", Map.of("title", title));
  }

  String quoted(List<Fact<Title>> titles) {
    return wording.list(titles.stream().map(this::quoted).toList());
  }

  /// By name when they are few.
  String headline(List<Fact<Title>> titles) {
    return titles.size() <= MOST_NAMED_IN_HEADLINE
        ? quoted(titles)
        : wording.say("titles.many", Map.of("words", wording.numbers().count(titles.size())));
  }

  /// `the film “A” and the series “B” and “C”`.
  String works(List<Fact<Title>> titles) {
    List<String> phrases = new ArrayList<>();
    for (TitleKind kind : TitleKind.values()) {
      List<Fact<Title>> some = titles.stream().filter(t -> t.value().kind() == kind).toList();
      if (!some.isEmpty()) {
        phrases.add(
            wording.say("work." + kind, Map.of("count", some.size(), "titles", quoted(some))));
      }
    }
    return wording.list(phrases);
  }

  /// `the film`, after it has been named.
  String subject(List<Fact<Title>> titles) {
    List<TitleKind> kinds = titles.stream().map(t -> t.value().kind()).distinct().toList();
    String kind = kinds.size() == 1 ? kinds.getFirst().name() : "MIXED";
    return wording.say("subject." + kind, Map.of("count", titles.size()));
  }

  /// `it` or `they`.
  String again(List<Fact<Title>> titles) {
    return wording.say("subject.again", Map.of("count", titles.size()));
  }

  String noun(TitleKind kind) {
    return wording.say("noun." + kind);
  }

  /// A field says `Drama`, a sentence `drama`. What has capitals inside, like `Sci-Fi`, keeps them.
  static String inSentence(String genre) {
    String small = genre.toLowerCase(Locale.ENGLISH);
    return genre.substring(1).equals(small.substring(1)) ? small : genre;
  }

  static String yes(boolean so) {
    return so ? "yes" : "no";
  }
}
