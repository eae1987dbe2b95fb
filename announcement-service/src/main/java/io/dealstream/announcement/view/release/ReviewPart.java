package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Setback;
import io.dealstream.announcement.domain.release.Setback.Cause;
import io.dealstream.announcement.domain.release.Submission;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a release has on its way to publication, what it still needs, and what set it back.
///
/// @param schedule when it goes out by itself, or was to
/// @param setback why a release that was submitted is a draft again
@Schema(
    name = "ReleaseReview",
    description = "Approvals given and missing, and what made a submitted release a draft again")
public record ReviewPart(
    List<ApprovalPart> approvals,
    List<MissingPart> missing,
    @Nullable SchedulePart schedule,
    @Nullable SetbackPart setback) {
  private static final ReviewPart NOTHING = new ReviewPart(List.of(), List.of(), null, null);

  @Schema(name = "ReleaseApproval", description = "Somebody's yes to the words of one language")
  public record ApprovalPart(
      @Schema(examples = "legal") String role,
      @Schema(examples = "es") String language,
      @Schema(examples = "leo.legal") String by,
      Instant at) {}

  @Schema(name = "MissingApproval", description = "An approval that nobody has given yet")
  public record MissingPart(
      @Schema(examples = "legal") String role, @Schema(examples = "tr") String language) {}

  /// @param local on the clocks of the zone; null when it is out
  /// @param late true when it went out after its moment had been missed
  @Schema(name = "ReleaseSchedule", description = "When a release goes out by itself, or was to")
  public record SchedulePart(
      @Nullable LocalDateTime local,
      @Schema(examples = "Europe/Istanbul") @Nullable String zone,
      Instant moment,
      @Schema(examples = "false") boolean late) {}

  /// @param about licenses, by their deals, and titles
  @Schema(name = "ReleaseSetback", description = "Why a submitted release is a draft again")
  public record SetbackPart(
      @Schema(examples = "FACT_CHANGED") Cause cause,
      @Schema(examples = "The third paragraph is not right") @Nullable String reason,
      List<UUID> about,
      @Nullable UUID eventId,
      @Schema(examples = "[\"tr\"]") List<String> languages) {}

  static ReviewPart of(Release release) {
    return switch (release) {
      case Release.NotOpened() -> NOTHING;
      case Release.Draft(var content, var setback) ->
          new ReviewPart(List.of(), List.of(), null, setback == null ? null : part(setback));
      case Release.Submitted(var content, var submission) -> part(submission, null);
      case Release.Approved(var content, var submission) -> part(submission, null);
      case Release.Scheduled(var content, var submission, var embargo) ->
          part(
              submission,
              new SchedulePart(embargo.local(), embargo.zone(), embargo.moment(), false));
      case Release.Out out -> out(out.published());
    };
  }

  private static ReviewPart out(Release.Published published) {
    Instant moment = published.scheduledFor();
    return moment == null
        ? NOTHING
        : new ReviewPart(
            List.of(), List.of(), new SchedulePart(null, null, moment, published.late()), null);
  }

  private static ReviewPart part(Submission submission, @Nullable SchedulePart schedule) {
    return new ReviewPart(
        submission.approvals().stream()
            .map(a -> new ApprovalPart(a.role(), a.language(), a.by(), a.at()))
            .toList(),
        submission.missing().stream()
            .map(missing -> new MissingPart(missing.role(), missing.language()))
            .toList(),
        schedule,
        null);
  }

  private static SetbackPart part(Setback setback) {
    return new SetbackPart(
        setback.cause(), setback.reason(), setback.about(), setback.eventId(), setback.languages());
  }
}
