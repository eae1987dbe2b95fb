package io.dealstream.eventkit;

import org.jspecify.annotations.Nullable;

/// The store cannot answer now. Retry later.
public class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /// The answer was lost on the way: the events may or may not be in the log. A retry with the same
  /// command key is safe.
  public static final class OutcomeUnknown extends StoreUnavailable {
    private static final long serialVersionUID = 1L;

    public OutcomeUnknown(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
