package io.dealstream.local;

import org.jspecify.annotations.Nullable;

/// Something on this machine is in the way; the message is one sentence for the person at the
/// terminal.
public final class LocalFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LocalFailure(String sentence) {
    this(sentence, null);
  }

  public LocalFailure(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
