package io.dealstream.dashboard.client.catalog;

import java.util.UUID;

/// One title with what is known of it.
public record Title(UUID id, int version, Facts facts) {

  public record Facts(String internationalTitle) {}
}
