package io.dealstream.dashboard.client;

/// A thing with the version that it has, for commands that must not overwrite a later one.
public record Versioned<T>(int version, T thing) {}
