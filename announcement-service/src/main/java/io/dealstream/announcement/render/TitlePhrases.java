package io.dealstream.announcement.render;

import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.vocabulary.TitleKind;
import java.util.ArrayList;
import java.util.List;

/// How titles are called: `“A”`, `the film “A”`, `the film`, `it`.
final class TitlePhrases {
  private static final int MOST_NAMED_IN_HEADLINE = 3;

  private final Wording wording;

  TitlePhrases(Wording wording) {
    this.wording = wording;
  }

  String quoted(Fact<Title> title) {
    return quoted(title.value().name(wording.language()));
  }

  String quoted(String title) {
    return wording.say("title", new Gaps().fill("title", title));
  }

  String quoted(List<Fact<Title>> titles) {
    return wording.list(titles.stream().map(this::quoted).toList());
  }

  /// The titles as headline and lead name them: `titles` by name when they are few, and with what
  /// they are, in the cases that languages have (`object`, `subject`), the latter also as a
  /// sentence begins.
  Gaps works(List<Fact<Title>> titles, boolean brief) {
    boolean many = brief && titles.size() > MOST_NAMED_IN_HEADLINE;
    String subject = many ? many(titles, "subject") : works(titles, "subject");
    return new Gaps()
        .fill("titles", many ? many(titles, "object") : quoted(titles))
        .fill("object", many ? many(titles, "object") : works(titles, "object"))
        .fill("subject", subject)
        .fill("begin", wording.begin(subject))
        .fill("kind", kind(titles))
        .fill("count", titles.size());
  }

  private String many(List<Fact<Title>> titles, String role) {
    return wording.say(
        "titles.many",
        new Gaps().fill("words", wording.numbers().count(titles.size())).fill("role", role));
  }

  /// `the film “A” and the series “B” and “C”`.
  private String works(List<Fact<Title>> titles, String role) {
    List<String> phrases = new ArrayList<>();
    for (TitleKind kind : TitleKind.values()) {
      List<Fact<Title>> some = titles.stream().filter(t -> t.value().kind() == kind).toList();
      if (!some.isEmpty()) {
        phrases.add(
            wording.say(
                "work." + kind,
                new Gaps()
                    .fill("role", role)
                    .fill("count", some.size())
                    .fill("titles", quoted(some))));
      }
    }
    return wording.list(phrases);
  }

  /// `the film`, where no other can be meant.
  Gaps first(List<Fact<Title>> titles) {
    return mention("first", titles);
  }

  /// `it` or `they`, after they have been mentioned.
  Gaps again(List<Fact<Title>> titles) {
    return mention("again", titles);
  }

  /// `“A” and “B”`.
  Gaps named(List<Fact<Title>> titles) {
    return mention("named", titles);
  }

  /// `subject`, `object` and `owner` are the cases that languages have.
  private Gaps mention(String how, List<Fact<Title>> titles) {
    Gaps gaps =
        new Gaps()
            .fill("mention", how)
            .fill("kind", kind(titles))
            .fill("count", titles.size())
            .fill("titles", quoted(titles));
    for (String role : List.of("subject", "object", "owner")) {
      gaps.fill(role, wording.say("mention." + how, gaps.fill("role", role)));
    }
    return gaps.fill("begin", begin(gaps, "subject")).fill("beginOwner", begin(gaps, "owner"));
  }

  private String begin(Gaps gaps, String role) {
    return wording.begin(String.valueOf(gaps.values().get(role)));
  }

  /// One kind, or `MIXED`.
  static String kind(List<Fact<Title>> titles) {
    List<TitleKind> kinds = titles.stream().map(t -> t.value().kind()).distinct().toList();
    return kinds.size() == 1 ? kinds.getFirst().name() : "MIXED";
  }
}
