package io.dealstream.dashboard.client;

/// A file as a service made it.
///
/// @param disposition how it is to be kept, with its name
public record Download(String type, String disposition, byte[] content) {}
