package io.dealstream.dashboard.client.announcement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that a release is written from.
///
/// @param eventIds the events that say so, by which sentences name it
/// @param said a name, headline or figure
/// @param code of an award's level, a figure's metric or a change
/// @param source who says so
public record Fact(
    String kind,
    UUID about,
    List<UUID> eventIds,
    @Nullable String said,
    @Nullable String code,
    List<String> territories,
    @Nullable String source) {}
