package io.dealstream.dashboard.client.deal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A buying company.
public record Licensee(
    UUID id, String name, @Nullable String country, List<String> channels, boolean nameable) {}
