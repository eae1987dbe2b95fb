package io.dealstream.dashboard.page;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// An address to go back to that came with a form: of this site, or else its beginning. Anything
/// else would let a link to us lead elsewhere.
public final class LocalAddress {
  private static final URI BEGIN = URI.create("/");

  private LocalAddress() {}

  public static URI of(@Nullable String text) {
    if (text == null || !text.matches("/([A-Za-z0-9._~%?&=+:,-][A-Za-z0-9._~%?&=+:,/-]*)?")) {
      return BEGIN;
    }
    return URI.create(text);
  }
}
