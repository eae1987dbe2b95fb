package io.dealstream.dashboard.client.deal;

import io.dealstream.vocabulary.LicenseStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal in the pipeline.
public record Card(
    UUID dealId,
    Stage stage,
    Named licensee,
    List<Named> titles,
    List<String> territories,
    int offers,
    @Nullable LicenseStatus licenseStatus,
    boolean conflicted,
    Instant openedAt,
    Instant changedAt,
    String owner,
    int version) {}
