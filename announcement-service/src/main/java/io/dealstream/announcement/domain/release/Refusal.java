package io.dealstream.announcement.domain.release;

/// Codes of refusals that others have to know: they say more of them, or do something about them.
public final class Refusal {
  /// Nothing changes any more.
  public static final String RELEASE_PUBLISHED = "RELEASE_PUBLISHED";

  /// What is in review gathers no further licenses.
  public static final String RELEASE_IN_REVIEW = "RELEASE_IN_REVIEW";

  /// The words were written for an earlier state of the draft.
  public static final String DRAFT_CHANGED = "DRAFT_CHANGED";

  /// The words are not those that were approved.
  public static final String APPROVED_TEXT_CHANGED = "APPROVED_TEXT_CHANGED";

  /// Some licenses must not be announced now.
  public static final String LICENSE_WITHHELD = "LICENSE_WITHHELD";

  /// The text says what must not be public.
  public static final String TEXT_FORBIDDEN = "TEXT_FORBIDDEN";

  /// The facts say something else than the text.
  public static final String TEXT_CONTRADICTED = "TEXT_CONTRADICTED";

  /// Nobody answers for claims that no fact carries.
  public static final String CLAIMS_NOT_SIGNED_OFF = "CLAIMS_NOT_SIGNED_OFF";

  /// It has no schedule.
  public static final String NOT_SCHEDULED = "NOT_SCHEDULED";

  /// The title was not added.
  public static final String TITLE_NOT_THERE = "TITLE_NOT_THERE";

  /// The draft has no such quote.
  public static final String QUOTE_NOT_THERE = "QUOTE_NOT_THERE";

  /// The block says what is generated.
  public static final String BLOCK_NOT_WRITTEN = "BLOCK_NOT_WRITTEN";

  private Refusal() {}
}
