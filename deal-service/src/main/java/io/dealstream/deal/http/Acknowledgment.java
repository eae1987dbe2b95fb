package io.dealstream.deal.http;

import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.http.Requests;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a caller says to know of: deals that the license clashes with.
final class Acknowledgment {
  private Acknowledgment() {}

  static List<UUID> of(@Nullable List<UUID> dealIds) {
    return dealIds == null ? List.of() : dealIds.stream().distinct().sorted().toList();
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the caller may not acknowledge
  ///   conflicts, 400 when no reason is given
  static void require(Requests caller, @Nullable List<UUID> dealIds, @Nullable String reason) {
    if (of(dealIds).isEmpty()) {
      return;
    }
    if (!caller.hasAnyRole(Set.of(Roles.LEGAL))) {
      throw Problems.forbidden("conflicts are acknowledged by legal");
    }
    if (reason == null || reason.isBlank()) {
      throw Problems.malformed("reason", "must be given with an acknowledged conflict");
    }
  }
}
