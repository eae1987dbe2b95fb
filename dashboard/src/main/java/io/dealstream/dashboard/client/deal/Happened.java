package io.dealstream.dashboard.client.deal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a deal.
public record Happened(
    int version,
    String event,
    Instant at,
    String actor,
    @Nullable String reason,
    @Nullable Terms terms) {}
