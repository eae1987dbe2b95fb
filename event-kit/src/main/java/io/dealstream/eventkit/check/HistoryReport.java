package io.dealstream.eventkit.check;

import java.util.List;

/// What a check of the history found.
///
/// @param events in the log
/// @param records on the topics, repeats included
/// @param repeats records that stand on a topic again with the number they had, which readers drop
/// @param violations everything that is wrong, a sentence each; empty when all is well
public record HistoryReport(long events, long records, long repeats, List<String> violations) {
  public HistoryReport {
    violations = List.copyOf(violations);
  }

  /// True when nothing is wrong.
  public boolean clean() {
    return violations.isEmpty();
  }
}
