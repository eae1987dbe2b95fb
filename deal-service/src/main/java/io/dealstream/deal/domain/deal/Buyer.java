package io.dealstream.deal.domain.deal;

import io.dealstream.vocabulary.Territory;
import java.util.UUID;

/// The licensee as registered on the day of the signature.
///
/// @param nameable false when it asked not to be named in public
public record Buyer(UUID licenseeId, String name, Territory country, boolean nameable) {}
