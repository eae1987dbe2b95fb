package io.dealstream.dashboard.client.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a release.
public record Happened(String event, Instant at, String actor, @Nullable String reason) {}
