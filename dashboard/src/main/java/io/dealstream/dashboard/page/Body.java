package io.dealstream.dashboard.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is sent to a service. What is left empty is left out, and so stays unknown.
public record Body(Map<String, Object> fields) {
  public Body() {
    this(new LinkedHashMap<>());
  }

  public Body put(String name, Object value) {
    boolean empty =
        switch (value) {
          case Collection<?> all -> all.isEmpty();
          case Map<?, ?> map -> map.isEmpty();
          default -> value.toString().isEmpty();
        };
    if (!empty) {
      fields.put(name, value);
    }
    return this;
  }

  /// Also when it is empty.
  public Body set(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  /// Of the same names as the fields of the form.
  public Body text(Form form, String... names) {
    for (String name : names) {
      put(name, form.text(name));
    }
    return this;
  }
}
