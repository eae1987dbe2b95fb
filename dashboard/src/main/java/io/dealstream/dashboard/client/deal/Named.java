package io.dealstream.dashboard.client.deal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something with its name.
///
/// @param name null as long as the service has not heard of it
public record Named(UUID id, @Nullable String name) {}
