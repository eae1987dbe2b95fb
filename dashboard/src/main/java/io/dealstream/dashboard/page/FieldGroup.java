package io.dealstream.dashboard.page;

import java.util.List;
import java.util.stream.Collectors;

/// Fields that a form has more than once, each time with another prefix.
public record FieldGroup(Written of, String prefix) implements Fields {
  @Override
  public String name(String field) {
    return prefix + field;
  }

  @Override
  public String text(String field) {
    return of.text(name(field));
  }

  @Override
  public String says(String field) {
    return of.says(name(field));
  }

  @Override
  public boolean isWrong(String field) {
    return of.isWrong(name(field));
  }

  public boolean has(String field, String value) {
    return of.has(name(field), value);
  }

  /// What is chosen, in words; empty for nothing.
  public String chosen(String field, List<Choice> choices) {
    return choices.stream()
        .filter(choice -> has(field, choice.value()))
        .map(Choice::text)
        .collect(Collectors.joining(", "));
  }
}
