package io.dealstream.dashboard.client.catalog;

import io.dealstream.dashboard.client.Link;
import java.util.List;

/// Of which rights the availability is asked for; what is empty means all.
///
/// @param from first day
/// @param to last day
/// @param exclusive whether for one licensee alone
public record Window(
    List<String> media, List<String> territories, String from, String to, boolean exclusive) {
  Link on(Link link) {
    return link.withAll("media", media)
        .withAll("territories", territories)
        .with("from", from)
        .with("to", to)
        .with("exclusive", exclusive ? "true" : null);
  }
}
