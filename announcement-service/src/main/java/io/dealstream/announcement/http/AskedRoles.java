package io.dealstream.announcement.http;

import io.dealstream.servicekit.Roles;
import java.util.List;

/// The roles whose approval a release needs in this installation; none: nobody has to approve.
public record AskedRoles(List<String> names) {
  /// @throws IllegalStateException that names what is no role, or stands there twice
  public AskedRoles {
    names = List.copyOf(names);
    if (!Roles.ALL.containsAll(names) || names.stream().distinct().count() < names.size()) {
      throw new IllegalStateException(
          "dealstream.announcement.approvals must name roles of "
              + Roles.ALL
              + ", each once: "
              + names);
    }
  }
}
