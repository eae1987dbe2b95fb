package io.dealstream.catalog.domain.title;

import java.util.ArrayList;
import java.util.List;
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

    Registered with(Facts revised) {
      return new Registered(revised, awards, results);
    }

    Registered with(KnownAward award) {
      return new Registered(facts, plus(awards, award), results);
    }

    Registered with(KnownResult result) {
      return new Registered(facts, awards, plus(results, result));
    }

    private static <T> List<T> plus(List<T> list, T element) {
      List<T> longer = new ArrayList<>(list);
      longer.add(element);
      return longer;
    }
  }

  /// An award with the id of its record.
  record KnownAward(UUID id, Award award) {}

  /// An audience result with the id of its record.
  record KnownResult(UUID id, AudienceResult result) {}
}
