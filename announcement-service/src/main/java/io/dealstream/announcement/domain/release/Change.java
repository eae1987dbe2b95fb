package io.dealstream.announcement.domain.release;

import java.util.UUID;

/// Something that happened to what a published release told.
///
/// @param about the license, by its deal, the title, or an award or audience result of it
/// @param version of the event in the stream of the deal or title
/// @param eventId the event that says so
public record Change(Kind kind, UUID about, int version, UUID eventId) {
  /// What happened.
  public enum Kind {
    LICENSE_AMENDED,
    LICENSE_SUSPENDED,
    LICENSE_TERMINATED,
    /// The licensee is to be named otherwise, or not at all.
    LICENSEE_RESTATED,
    /// What was suspended is not any more: nothing has changed after all.
    LICENSE_RESUMED,
    TITLE_RENAMED,
    /// It says again what was told of it: nothing has changed after all.
    RESTORED,
    AWARD_CORRECTED,
    AWARD_WITHDRAWN,
    AUDIENCE_RESULT_CORRECTED,
    AUDIENCE_RESULT_WITHDRAWN
  }

  /// The same event, which leaves what it is about as it was told.
  public Change restoring() {
    return new Change(Kind.RESTORED, about, version, eventId);
  }

  /// True when the last of the two counts. Whether a license is in force, what it says and how its
  /// licensee is named are three things; what is as it was told is so in all that it says.
  boolean isOfSame(Change other) {
    return about.equals(other.about)
        && isOfForce() == other.isOfForce()
        && (isOfLicensee() == other.isOfLicensee()
            || kind == Kind.RESTORED
            || other.kind == Kind.RESTORED);
  }

  /// True when it says of the same as much as the other one, or more.
  boolean covers(Change other) {
    return isOfSame(other) && version >= other.version;
  }

  /// True when nothing has changed after all.
  boolean isUndoing() {
    return switch (kind) {
      case LICENSE_RESUMED, RESTORED -> true;
      case LICENSE_AMENDED,
          LICENSE_SUSPENDED,
          LICENSE_TERMINATED,
          LICENSEE_RESTATED,
          TITLE_RENAMED,
          AWARD_CORRECTED,
          AWARD_WITHDRAWN,
          AUDIENCE_RESULT_CORRECTED,
          AUDIENCE_RESULT_WITHDRAWN ->
          false;
    };
  }

  /// True when there is nothing to say of the other one any more. What is terminated stays so.
  boolean undoes(Change other) {
    return isUndoing()
        && isOfSame(other)
        && !other.isUndoing()
        && other.kind != Kind.LICENSE_TERMINATED;
  }

  private boolean isOfLicensee() {
    return kind == Kind.LICENSEE_RESTATED;
  }

  private boolean isOfForce() {
    return switch (kind) {
      case LICENSE_SUSPENDED, LICENSE_TERMINATED, LICENSE_RESUMED -> true;
      case LICENSE_AMENDED,
          LICENSEE_RESTATED,
          TITLE_RENAMED,
          RESTORED,
          AWARD_CORRECTED,
          AWARD_WITHDRAWN,
          AUDIENCE_RESULT_CORRECTED,
          AUDIENCE_RESULT_WITHDRAWN ->
          false;
    };
  }

  /// True when the license is no longer to be told of.
  boolean endsLicense() {
    return switch (kind) {
      case LICENSE_SUSPENDED, LICENSE_TERMINATED -> true;
      case LICENSE_AMENDED,
          LICENSE_RESUMED,
          LICENSEE_RESTATED,
          TITLE_RENAMED,
          RESTORED,
          AWARD_CORRECTED,
          AWARD_WITHDRAWN,
          AUDIENCE_RESULT_CORRECTED,
          AUDIENCE_RESULT_WITHDRAWN ->
          false;
    };
  }
}
