package io.dealstream.dashboard.page;

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
}
