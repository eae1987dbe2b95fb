package io.dealstream.announcement.domain.release;

/// The parts of a release, in their usual order.
public enum Block {
  HEADLINE(true),
  /// What has changed since an earlier release; in corrections and retractions only.
  CORRECTION(true),
  DATELINE(false),
  LEAD(true),
  TERRITORIES(true),
  AUDIENCE_RESULTS(false),
  AWARDS(false),
  ABOUT_TITLE(false),
  QUOTE(false),
  BOILERPLATE(false),
  MEDIA_CONTACT(false);

  private final boolean obligatory;

  Block(boolean obligatory) {
    this.obligatory = obligatory;
  }

  /// True for what says which licenses are announced, or what of them is corrected: it may be
  /// written by hand, but not left out.
  public boolean isObligatory() {
    return obligatory;
  }
}
