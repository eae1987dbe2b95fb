package io.dealstream.deal.view.hold;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which holds to show; what is null does not matter.
///
/// @param dealId with which they were exercised, or which displaced them
public record HoldFilter(
    @QueryParam("titleId") @Nullable UUID titleId,
    @QueryParam("licenseeId") @Nullable UUID licenseeId,
    @QueryParam("dealId") @Nullable UUID dealId,
    @QueryParam("status") @Nullable HoldStatus status) {

  /// The condition on [HoldEntry], in HQL, with bound parameters.
  ///
  /// @param hql begins with a condition that is always true, so that others can follow
  record Condition(String hql, Map<String, Object> parameters) {}

  Condition condition() {
    StringJoiner hql = new StringJoiner(" and ");
    hql.add("true = true");
    Map<String, Object> parameters = new HashMap<>();
    if (titleId != null) {
      hql.add("titleId = :titleId");
      parameters.put("titleId", titleId);
    }
    if (licenseeId != null) {
      hql.add("licenseeId = :licenseeId");
      parameters.put("licenseeId", licenseeId);
    }
    if (dealId != null) {
      hql.add("dealId = :dealId");
      parameters.put("dealId", dealId);
    }
    if (status != null) {
      hql.add("status = :status");
      parameters.put("status", status);
    }
    return new Condition(hql.toString(), parameters);
  }
}
