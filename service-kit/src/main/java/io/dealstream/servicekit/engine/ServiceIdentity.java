package io.dealstream.servicekit.engine;

import java.util.List;

/// Which service this is. Each service's wiring produces one.
///
/// @param name like `deal-service`; also begins the names of its consumer groups
/// @param topics that it publishes to
public record ServiceIdentity(String name, List<String> topics) {
  public ServiceIdentity {
    topics = List.copyOf(topics);
  }
}
