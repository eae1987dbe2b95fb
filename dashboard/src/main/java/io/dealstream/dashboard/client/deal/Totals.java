package io.dealstream.dashboard.client.deal;

import java.util.List;
import java.util.Map;

/// What the deals of each stage are worth.
public record Totals(Map<Stage, List<Sum>> stages) {

  /// @param kind `LICENSE_FEE` or `MINIMUM_GUARANTEE`
  /// @param deals that state such an amount
  public record Sum(String kind, Amount total, long deals) {}
}
