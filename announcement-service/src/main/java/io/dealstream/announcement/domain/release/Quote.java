package io.dealstream.announcement.domain.release;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said, word for word.
public record Quote(
    UUID id, String speaker, @Nullable String role, @Nullable String organization, String text) {}
