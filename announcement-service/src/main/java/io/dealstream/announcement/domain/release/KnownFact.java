package io.dealstream.announcement.domain.release;

import java.util.UUID;

/// Up to where the events of a license or title were known when something was written.
///
/// @param about the deal or title
/// @param version of the last event that was known
public record KnownFact(UUID about, int version) {}
