package io.dealstream.announcement.render.fact;

import java.util.UUID;

/// Something known, with its proof.
///
/// @param about the title or deal that it speaks of, or an id of its own
/// @param eventId the event that says so
public record Fact<T>(UUID about, UUID eventId, T value) {}
