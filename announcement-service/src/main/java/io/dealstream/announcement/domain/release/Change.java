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
    LICENSE_AMENDED(Aspect.TERMS),
    LICENSE_SUSPENDED(Aspect.FORCE),
    LICENSE_TERMINATED(Aspect.FORCE),
    /// The licensee is to be named otherwise, or not at all.
    LICENSEE_RESTATED(Aspect.LICENSEE),
    /// What was suspended is not any more: nothing has changed after all.
    LICENSE_RESUMED(Aspect.FORCE),
    TITLE_RENAMED(Aspect.NAME),
    /// It says again what was told of it: nothing has changed after all.
    RESTORED(Aspect.ALL_THAT_IS_SAID),
    AWARD_CORRECTED(Aspect.RECORD),
    AWARD_WITHDRAWN(Aspect.RECORD),
    AUDIENCE_RESULT_CORRECTED(Aspect.RECORD),
    AUDIENCE_RESULT_WITHDRAWN(Aspect.RECORD);

    private final Aspect aspect;

    Kind(Aspect aspect) {
      this.aspect = aspect;
    }
  }

  /// What it is about something that changes. Of each the last change counts.
  public enum Aspect {
    /// Whether a license is in force.
    FORCE,
    /// What is licensed.
    TERMS,
    /// How the licensee is named.
    LICENSEE,
    /// What a title is called.
    NAME,
    /// What is recorded of a title: an award, a figure.
    RECORD,
    /// All of these but the force.
    ALL_THAT_IS_SAID;

    private boolean meets(Aspect other) {
      return this == other
          || (this == ALL_THAT_IS_SAID && other != FORCE)
          || (other == ALL_THAT_IS_SAID && this != FORCE);
    }
  }

  public Aspect aspect() {
    return kind.aspect;
  }

  /// The same event, which leaves what it is about as it was told.
  public Change restoring() {
    return new Change(Kind.RESTORED, about, version, eventId);
  }

  /// True when the last of the two counts.
  boolean isOfSame(Change other) {
    return about.equals(other.about) && aspect().meets(other.aspect());
  }

  /// True when it says of the same as much as the other one, or more.
  boolean covers(Change other) {
    return isOfSame(other) && version >= other.version;
  }

  /// True when nothing has changed after all.
  boolean isUndoing() {
    return kind == Kind.LICENSE_RESUMED || kind == Kind.RESTORED;
  }

  /// True when there is nothing to say of the other one any more. What is terminated stays so.
  boolean undoes(Change other) {
    return isUndoing()
        && isOfSame(other)
        && !other.isUndoing()
        && other.kind != Kind.LICENSE_TERMINATED;
  }

  /// True when the license is no longer to be told of.
  boolean endsLicense() {
    return kind == Kind.LICENSE_SUSPENDED || kind == Kind.LICENSE_TERMINATED;
  }
}
