package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Release;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far a release is.
@Schema(name = "ReleaseStage")
public enum Stage {
  DRAFT(
      "release.draft-opened.v1",
      "release.correction-opened.v1",
      "release.release-rejected.v1",
      "release.approvals-voided.v1"),
  SUBMITTED("release.release-submitted.v1"),
  APPROVED("release.release-approved.v1", "release.schedule-canceled.v1"),
  SCHEDULED("release.release-scheduled.v1"),
  PUBLISHED(
      "release.release-published.v1",
      "release.release-published.v2",
      "release.release-published.v3"),
  CORRECTED("release.release-corrected.v1"),
  RETRACTED("release.release-retracted.v1");

  private final List<String> beginnings;

  Stage(String... beginnings) {
    this.beginnings = List.of(beginnings);
  }

  /// The types of the events that bring a release to this stage, older versions included: it is in
  /// the stage that the last such event brought it to.
  List<String> beginnings() {
    return beginnings;
  }

  /// @throws IllegalStateException for a release that was never opened
  static Stage of(Release release) {
    return switch (release) {
      case Release.NotOpened() -> throw new IllegalStateException("the release was not opened");
      case Release.Draft draft -> DRAFT;
      case Release.Submitted submitted -> SUBMITTED;
      case Release.Approved approved -> APPROVED;
      case Release.Scheduled scheduled -> SCHEDULED;
      case Release.Published published -> PUBLISHED;
      case Release.Corrected corrected -> CORRECTED;
      case Release.Retracted retracted -> RETRACTED;
    };
  }
}
