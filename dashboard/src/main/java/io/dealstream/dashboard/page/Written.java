package io.dealstream.dashboard.page;

import java.util.Map;
import java.util.Objects;

/// A form with what was written into it, and what is wrong with that.
///
/// @param wrong by the names of the fields
public record Written(Form form, Map<String, String> wrong) implements Fields {
  @Override
  public String name(String field) {
    return field;
  }

  @Override
  public String text(String field) {
    return form.text(field);
  }

  @Override
  public String says(String field) {
    return Objects.requireNonNullElse(wrong.get(field), "");
  }

  @Override
  public boolean isWrong(String field) {
    return wrong.containsKey(field);
  }

  public boolean has(String field, String value) {
    return form.has(field, value);
  }
}
