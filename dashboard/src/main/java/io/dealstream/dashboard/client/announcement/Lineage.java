package io.dealstream.dashboard.client.announcement;

import io.dealstream.vocabulary.ReleasePurpose;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a release is for, which one it corrects, and which one corrects it or takes it back.
public record Lineage(
    ReleasePurpose purpose,
    @Nullable UUID corrects,
    List<Change> changes,
    @Nullable UUID correctedBy,
    @Nullable UUID retractedBy) {

  public record Change(String kind, UUID about, UUID eventId) {}
}
