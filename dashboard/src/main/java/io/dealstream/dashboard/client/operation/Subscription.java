package io.dealstream.dashboard.client.operation;

import java.util.Map;

/// How a read model or reaction is.
///
/// @param applied how many events it has applied since its service started
/// @param stopped partitions that stand still, with the reason
public record Subscription(
    String name,
    boolean ready,
    String detail,
    long applied,
    long duplicates,
    long gaps,
    long lagRecords,
    double lagSeconds,
    Map<String, String> stopped) {}
