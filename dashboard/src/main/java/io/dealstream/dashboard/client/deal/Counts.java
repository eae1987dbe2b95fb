package io.dealstream.dashboard.client.deal;

import java.util.Map;

/// How many deals stand in each stage.
public record Counts(Map<Stage, Long> stages, long total, long position) {}
