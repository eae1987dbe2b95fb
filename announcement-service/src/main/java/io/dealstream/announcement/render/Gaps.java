package io.dealstream.announcement.render;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What fills the gaps of a message. More may be filled than the message of one language has:
/// another language may need it.
final class Gaps {
  private final Map<String, Object> values = new HashMap<>();

  Gaps fill(String gap, Object value) {
    values.put(gap, value);
    return this;
  }

  /// Fills it with `yes` or `no`.
  Gaps when(String gap, boolean so) {
    return fill(gap, so ? "yes" : "no");
  }

  /// Fills it when there is something, and the gap of the same name with `Known` in any case.
  Gaps maybe(String gap, @Nullable Object value) {
    boolean known = value != null && !value.equals("");
    return fill(gap, value == null ? "" : value).when(gap + "Known", known);
  }

  Gaps with(Gaps others) {
    values.putAll(others.values);
    return this;
  }

  Map<String, Object> values() {
    return values;
  }
}
