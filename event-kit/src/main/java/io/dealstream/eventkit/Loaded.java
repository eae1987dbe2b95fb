package io.dealstream.eventkit;

/// A stream folded into its state.
///
/// @param version of the stream, 0 when it has no events
public record Loaded<S>(S state, int version) {}
