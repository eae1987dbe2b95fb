package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Acknowledged;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.http.Requests;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a caller says to know of: deals that the license clashes with, holds in its way, rights
/// that were not acquired.
final class Acknowledgment {
  private Acknowledgment() {}

  static Acknowledged of(@Nullable List<UUID> dealIds, @Nullable List<UUID> holdIds) {
    return new Acknowledged(each(dealIds), each(holdIds));
  }

  private static List<UUID> each(@Nullable List<UUID> ids) {
    return ids == null ? List.of() : ids.stream().distinct().sorted().toList();
  }

  static boolean of(@Nullable Boolean gaps) {
    return Boolean.TRUE.equals(gaps);
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the caller may not acknowledge
  ///   conflicts, holds and gaps, 400 when no reason is given
  static void require(
      Requests caller, Acknowledged acknowledged, @Nullable Boolean gaps, @Nullable String reason) {
    if (acknowledged.equals(Acknowledged.NOTHING) && !of(gaps)) {
      return;
    }
    if (!caller.hasAnyRole(Set.of(Roles.LEGAL))) {
      throw Problems.forbidden(
          "conflicts, holds of others and rights not acquired are acknowledged by legal");
    }
    if (reason == null || reason.isBlank()) {
      throw Problems.malformed("reason", "must be given with what is acknowledged");
    }
  }
}
