package io.dealstream.dashboard.client.announcement;

/// How far a release is.
public enum Stage {
  DRAFT,
  SUBMITTED,
  APPROVED,
  SCHEDULED,
  PUBLISHED,
  CORRECTED,
  RETRACTED;

  /// Whether its words are out.
  public boolean isOut() {
    return switch (this) {
      case DRAFT, SUBMITTED, APPROVED, SCHEDULED -> false;
      case PUBLISHED, CORRECTED, RETRACTED -> true;
    };
  }

  /// Whether people are asked to approve its words, or have done so.
  public boolean isInReview() {
    return switch (this) {
      case SUBMITTED, APPROVED, SCHEDULED -> true;
      case DRAFT, PUBLISHED, CORRECTED, RETRACTED -> false;
    };
  }
}
