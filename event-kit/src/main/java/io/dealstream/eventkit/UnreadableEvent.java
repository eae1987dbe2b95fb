package io.dealstream.eventkit;

import org.jspecify.annotations.Nullable;

/// An event that today's code cannot read. Whoever reads must stop here: what follows may rest on
/// it.
public final class UnreadableEvent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableEvent(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
