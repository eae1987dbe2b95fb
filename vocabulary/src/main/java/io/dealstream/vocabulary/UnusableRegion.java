package io.dealstream.vocabulary;

/// Says which region cannot be told in territories, and why.
public final class UnusableRegion extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What is wrong.
  public enum Reason {
    /// The code stands for no territory and no region.
    UNKNOWN,
    /// It contains itself.
    CYCLE,
    /// Nothing is left of it.
    EMPTY
  }

  private final String message;
  private final Reason reason;
  private final String code;

  UnusableRegion(Reason reason, String code, String message) {
    super(message);
    this.message = message;
    this.reason = reason;
    this.code = code;
  }

  @Override
  public String getMessage() {
    return message;
  }

  public Reason reason() {
    return reason;
  }

  /// The code that is wrong: of the region itself or of one within it.
  public String code() {
    return code;
  }
}
