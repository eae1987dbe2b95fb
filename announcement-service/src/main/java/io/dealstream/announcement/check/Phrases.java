package io.dealstream.announcement.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds phrases in sequences of words: of those that begin at a place the longest.
///
/// @param <T> what a phrase stands for
final class Phrases<T> {
  private final Map<String, Phrases<T>> next = new HashMap<>();
  private final List<T> here = new ArrayList<>();

  /// @param meanings at least one
  /// @param length in words
  record Match<T>(List<T> meanings, int length) {
    T meaning() {
      return meanings.getFirst();
    }
  }

  Phrases<T> add(List<String> words, T meaning) {
    if (words.isEmpty()) {
      return this;
    }
    Phrases<T> at = this;
    for (String word : words) {
      at = at.next.computeIfAbsent(word, w -> new Phrases<>());
    }
    if (!at.here.contains(meaning)) {
      at.here.add(meaning);
    }
    return this;
  }

  Phrases<T> addAll(List<String> forms, T meaning) {
    forms.forEach(form -> add(Tokens.words(form), meaning));
    return this;
  }

  Optional<Match<T>> longest(List<String> words, int from) {
    Phrases<T> at = this;
    Match<T> best = null;
    for (int i = from; i < words.size(); i++) {
      Phrases<T> then = at.next.get(words.get(i));
      if (then == null) {
        break;
      }
      at = then;
      if (!at.here.isEmpty()) {
        best = new Match<>(at.here, i - from + 1);
      }
    }
    return Optional.ofNullable(best);
  }

  boolean isAnywhereIn(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (longest(words, i).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
