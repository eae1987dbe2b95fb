package io.dealstream.deal.ledger;

import io.dealstream.vocabulary.Extent;
import java.util.LinkedHashMap;
import java.util.Map;

/// A hold that stands in the way of a license, with what both claim.
record StandingHold(HeldRow hold, Extent shared) {
  /// As a caller gets to see it.
  Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("holdId", hold.holdId());
    facts.put("licenseeId", hold.licenseeId());
    facts.put("titleId", hold.titleId());
    ExtentFacts.put(shared, facts);
    facts.put("exclusive", hold.claim().exclusive());
    facts.put("until", hold.until());
    return facts;
  }
}
