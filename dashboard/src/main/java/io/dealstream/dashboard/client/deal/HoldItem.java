package io.dealstream.dashboard.client.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rights kept for a licensee.
///
/// @param rank 1 is the first; null when it has ended
public record HoldItem(
    UUID id,
    Named title,
    Named licensee,
    String status,
    @Nullable Integer rank,
    @Nullable List<String> media,
    @Nullable List<String> territories,
    @Nullable Boolean exclusive,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Instant until) {}
