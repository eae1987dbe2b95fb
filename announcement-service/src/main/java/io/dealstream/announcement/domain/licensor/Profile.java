package io.dealstream.announcement.domain.licensor;

import org.jspecify.annotations.Nullable;

/// How the licensor speaks of itself in its releases.
///
/// @param about closes every release
/// @param contact whom newsrooms may ask
public record Profile(String name, @Nullable String about, @Nullable Contact contact) {
  public record Contact(String name, String email) {}
}
