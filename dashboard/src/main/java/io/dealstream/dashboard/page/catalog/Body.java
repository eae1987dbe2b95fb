package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.page.Form;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is sent to a service. What is left empty is left out, and so stays unknown.
record Body(Map<String, Object> fields) {
  Body() {
    this(new LinkedHashMap<>());
  }

  Body put(String name, Object value) {
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

  /// Of the same names as the fields of the form.
  Body text(Form form, String... names) {
    for (String name : names) {
      put(name, form.text(name));
    }
    return this;
  }
}
