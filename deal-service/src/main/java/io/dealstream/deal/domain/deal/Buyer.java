package io.dealstream.deal.domain.deal;

import io.dealstream.vocabulary.Territory;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The licensee as registered on the day of the signature, or as restated since.
///
/// @param country null is unknown
/// @param nameable false when it asked not to be named in public, or is not known by name
public record Buyer(UUID licenseeId, String name, @Nullable Territory country, boolean nameable) {}
