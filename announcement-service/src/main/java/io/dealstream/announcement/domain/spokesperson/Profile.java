package io.dealstream.announcement.domain.spokesperson;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who somebody is, as releases say it.
///
/// @param organization that the person speaks for
/// @param roles by BCP 47 tag, because a role is said in the release's language
public record Profile(String name, @Nullable String organization, Map<String, String> roles) {
  public Profile {
    roles = Map.copyOf(roles);
  }
}
