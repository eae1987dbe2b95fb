package io.dealstream.announcement.check;

import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.render.ReleaseComposer;
import io.dealstream.announcement.render.Wording;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Texts written from facts, and what the verifier says of texts.
final class Checks {
  static final List<String> LANGUAGES = List.of("en", "es", "tr");
  private static final LocalDate DAY = LocalDate.of(2020, 9, 1);
  private static final Verifier VERIFIER = new Verifier(LANGUAGES);
  private static final Map<String, Lexicon> LEXICONS =
      LANGUAGES.stream().collect(Collectors.toMap(language -> language, Lexicon::new));
  private static final Map<String, ReleaseComposer> COMPOSERS = new ConcurrentHashMap<>();

  private Checks() {}

  static ReleaseText written(String language, ReleaseFacts facts) {
    return COMPOSERS
        .computeIfAbsent(language, tag -> new ReleaseComposer(Wording.of(tag), tag.equals("en")))
        .compose(facts, DAY);
  }

  static Known known(String language, ReleaseFacts facts, UUID... withheld) {
    return new Known(facts, List.of(written(language, facts)), Set.of(withheld));
  }

  static Checker checker(String language, ReleaseFacts facts) {
    return new Checker(Objects.requireNonNull(LEXICONS.get(language)), known(language, facts));
  }

  static List<Finding> check(String language, String text, ReleaseFacts facts, UUID... withheld) {
    return VERIFIER.check(language, text, known(language, facts, withheld));
  }

  static Verifier.Coverage cover(String language, String text, ReleaseFacts facts) {
    return VERIFIER.cover(language, text, known(language, facts));
  }

  static List<Finding> check(ReleaseText text, ReleaseFacts facts) {
    return VERIFIER.check(text, known(text.language(), facts)).stream()
        .flatMap(checked -> checked.findings().stream())
        .toList();
  }

  /// The findings that are no praise, as `KIND VERDICT words -> registered`.
  static List<String> complaints(
      String language, String text, ReleaseFacts facts, UUID... withheld) {
    return check(language, text, facts, withheld).stream()
        .filter(finding -> finding.verdict() != Verdict.CARRIED)
        .map(Checks::said)
        .toList();
  }

  static String said(Finding finding) {
    String instead = finding.registered() == null ? "" : " -> " + finding.registered();
    return finding.kind() + " " + finding.verdict() + " " + finding.words() + instead;
  }
}
