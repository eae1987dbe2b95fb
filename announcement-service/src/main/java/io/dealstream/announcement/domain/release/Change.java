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
    AWARD_CORRECTED,
    AWARD_WITHDRAWN,
    AUDIENCE_RESULT_CORRECTED,
    AUDIENCE_RESULT_WITHDRAWN
  }

  /// True when it says of the same as much as the other one, or more.
  boolean covers(Change other) {
    return about.equals(other.about) && version >= other.version;
  }

  /// True when the license is no longer to be told of.
  boolean endsLicense() {
    return switch (kind) {
      case LICENSE_SUSPENDED, LICENSE_TERMINATED -> true;
      case LICENSE_AMENDED,
          LICENSE_RESUMED,
          LICENSEE_RESTATED,
          TITLE_RENAMED,
          AWARD_CORRECTED,
          AWARD_WITHDRAWN,
          AUDIENCE_RESULT_CORRECTED,
          AUDIENCE_RESULT_WITHDRAWN ->
          false;
    };
  }
}
