package io.dealstream.announcement.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds names as they are registered, and names that somebody wrote in another way: without
/// accents, in other capitals, with `Channel` for `Canal`, with a number in words.
final class RegisteredNames {
  private final List<Named> all;
  private final NameForms forms;
  private final Phrases<Named> phrases = new Phrases<>();
  private final Map<Named, String> compared = new LinkedHashMap<>();

  /// A name that was found.
  ///
  /// @param exact whether it is written as registered
  record Found(Named named, int length, boolean exact) {}

  RegisteredNames(List<Named> all, NameForms forms) {
    this.all = all;
    this.forms = forms;
    for (Named named : all) {
      List<String> form = forms.of(Tokens.of(named.form()));
      compared.put(named, String.join(" ", form));
      phrases.add(form, named);
      phrases.add(form.stream().filter(word -> !word.equals(NameForms.NUMBER)).toList(), named);
    }
  }

  List<Named> all() {
    return all;
  }

  /// The longest name that begins here.
  ///
  /// @param shouted whether all is written in capitals, so that they say nothing
  Optional<Found> at(List<Token> tokens, List<String> translated, int i, boolean shouted) {
    Token first = tokens.get(i);
    Optional<Phrases.Match<Named>> match = phrases.longest(translated, i);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    int length = match.get().length();
    List<Token> written = tokens.subList(i, i + length);
    List<Named> exact =
        match.get().meanings().stream().filter(named -> isExact(named, written, shouted)).toList();
    if (!exact.isEmpty()) {
      return Optional.of(new Found(best(exact), length, true));
    }
    boolean looksLikeAName =
        first.isCapital() && written.stream().skip(1).noneMatch(Token::broken)
            || length > 2 && written.stream().anyMatch(Token::isCapital);
    return looksLikeAName
        ? Optional.of(new Found(best(match.get().meanings()), length, false))
        : Optional.empty();
  }

  /// The same name may be borne by somebody who may be named.
  private static Named best(List<Named> same) {
    return same.stream().filter(named -> !named.secret()).findFirst().orElse(same.getFirst());
  }

  private static boolean isExact(Named named, List<Token> written, boolean shouted) {
    List<Token> form = Tokens.of(named.form());
    if (form.size() != written.size()) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      Token here = written.get(i);
      boolean same =
          here.text().equals(form.get(i).text())
              || shouted && here.folded().equals(form.get(i).folded());
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /// The name that differs least from what is written, when it differs little.
  Optional<Named> nearest(List<Token> written) {
    String folded = String.join(" ", forms.of(written));
    return compared.entrySet().stream()
        .filter(entry -> isNear(entry.getValue(), folded))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isNear(String name, String written) {
    int allowed = name.length() >= 9 ? 2 : name.length() >= 5 ? 1 : 0;
    return Math.abs(name.length() - written.length()) <= allowed
        && distance(name, written) <= allowed;
  }

  /// How many letters must be changed, added or left out.
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  /// The title that shares at least half of its words with what is written.
  Optional<Named> similarTitle(List<Token> written) {
    List<String> words = forms.of(written);
    return all.stream()
        .filter(named -> named.kind() == ClaimKind.TITLE)
        .filter(named -> {
          List<String> form = new ArrayList<>(forms.of(Tokens.of(named.form())));
          int size = form.size();
          long common = words.stream().filter(form::remove).count();
          return size > 2 && common * 2 >= Math.max(size, words.size());
        })
        .findFirst();
  }
}
