package io.dealstream.dashboard.client;

import java.util.UUID;

/// That a command happened.
public record Receipt(UUID id, int version, long position) {}
