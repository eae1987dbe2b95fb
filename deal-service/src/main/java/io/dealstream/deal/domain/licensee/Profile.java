package io.dealstream.deal.domain.licensee;

import io.dealstream.vocabulary.Territory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who a licensee is.
///
/// @param name display name, a proper name: never translated; what is known of a buyer that is not
///   known by name
/// @param country where it sits; null is unknown
/// @param parentGroup the group it belongs to, if any
/// @param nameable false when it asked not to be named in public, or is not known by name
public record Profile(
    String name,
    @Nullable Territory country,
    List<String> channels,
    @Nullable String parentGroup,
    boolean nameable) {
  public Profile {
    channels = List.copyOf(channels);
  }
}
