package io.dealstream.announcement.domain.licensor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the licensor speaks of itself in its releases.
///
/// @param contact whom newsrooms may ask
public record Profile(String name, List<Boilerplate> boilerplates, @Nullable Contact contact) {
  public Profile {
    boilerplates = List.copyOf(boilerplates);
  }

  public record Contact(String name, String email) {}

  /// The newest one of this language that holds on this day.
  public Optional<String> boilerplate(String language, LocalDate day) {
    return boilerplates.stream()
        .filter(one -> one.isFor(language, day))
        .max(
            Comparator.comparing(
                Boilerplate::from, Comparator.nullsFirst(Comparator.naturalOrder())))
        .map(Boilerplate::text);
  }
}
