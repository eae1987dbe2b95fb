package io.dealstream.catalog.domain.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A work that can be licensed.
public sealed interface Title {
  record Unregistered() implements Title {}

  /// @param awards in the order of recording
  /// @param results in the order of recording
  record Registered(Facts facts, List<KnownAward> awards, List<KnownResult> results)
      implements Title {
    public Registered {
      awards = List.copyOf(awards);
      results = List.copyOf(results);
    }

    boolean knows(Award award) {
      return awards.stream().anyMatch(known -> known.award().equals(award));
    }

    boolean knows(AudienceResult result) {
      return results.stream().anyMatch(known -> known.result().equals(result));
    }

    Optional<Award> award(UUID id) {
      return awards.stream()
          .filter(known -> known.id().equals(id))
          .findFirst()
          .map(KnownAward::award);
    }

    Optional<AudienceResult> result(UUID id) {
      return results.stream()
          .filter(known -> known.id().equals(id))
          .findFirst()
          .map(KnownResult::result);
    }

    Registered with(Facts revised) {
      return new Registered(revised, awards, results);
    }

    /// In the place of the award with this id, or as the last one.
    Registered with(KnownAward award) {
      return new Registered(facts, set(awards, award), results);
    }

    /// In the place of the result with this id, or as the last one.
    Registered with(KnownResult result) {
      return new Registered(facts, awards, set(results, result));
    }

    /// Without the award or result with this id.
    Registered without(UUID id) {
      return new Registered(facts, others(awards, id), others(results, id));
    }

    private static <T extends Known> List<T> set(List<T> list, T element) {
      List<T> changed = new ArrayList<>(list);
      changed.replaceAll(known -> known.id().equals(element.id()) ? element : known);
      if (!changed.contains(element)) {
        changed.add(element);
      }
      return changed;
    }

    private static <T extends Known> List<T> others(List<T> list, UUID id) {
      return list.stream().filter(known -> !known.id().equals(id)).toList();
    }
  }

  /// What is recorded of a title.
  sealed interface Known {
    /// Of the record.
    UUID id();
  }

  /// An award with the id of its record.
  record KnownAward(UUID id, Award award) implements Known {}

  /// An audience result with the id of its record.
  record KnownResult(UUID id, AudienceResult result) implements Known {}
}
