package io.dealstream.deal.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What is licensed to others and held by them, where somebody claims rights.
///
/// @param clashes by the deal that claims
/// @param holds those of one title in the order in which they were placed
record Taken(Map<UUID, List<Clash>> clashes, List<HeldRow> holds) {
  List<Clash> clashes(UUID dealId) {
    return clashes.getOrDefault(dealId, List.of());
  }

  List<HeldRow> holds(Set<UUID> titleIds) {
    return holds.stream().filter(hold -> titleIds.contains(hold.titleId())).toList();
  }
}
