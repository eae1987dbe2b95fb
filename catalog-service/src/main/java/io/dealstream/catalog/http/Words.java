package io.dealstream.catalog.http;

import org.jspecify.annotations.Nullable;

/// Words that may be left out: blank ones say nothing, which is the same as not being there.
final class Words {
  private Words() {}

  static @Nullable String orUnknown(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
