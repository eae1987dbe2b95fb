package io.dealstream.dashboard.client.announcement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The distributor as it speaks of itself.
public record Licensor(String name, List<Boilerplate> boilerplates, @Nullable Contact contact) {

  /// What closes releases of a language from a day on.
  ///
  /// @param from null when it held before all others
  public record Boilerplate(String language, @Nullable LocalDate from, String text) {}

  /// Whom newsrooms may ask.
  public record Contact(String name, String email) {}
}
