package io.dealstream.eventkit.projection;

/// An event as it came from a topic.
public record Received<E>(E event, Envelope envelope) {}
