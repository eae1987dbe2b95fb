package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Refusal;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.CancelSchedule;
import io.dealstream.announcement.domain.release.ReleaseCommand.ScheduleRelease;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Answers.Receipt;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.http.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The schedule of a release over HTTP.
@Path("/releases/{id}/schedule")
@Tag(name = "Releases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRESS)
public class ScheduleResource {
  private static final String RELEASE = "release";

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final Requests requests;
  private final Clock clock;

  ScheduleResource(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      Requests requests,
      Clock clock) {
    this.releases = releases;
    this.requests = requests;
    this.clock = clock;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Let an approved release go out by itself, at a local time",
      description =
          "Nothing of it is public before. A time that the clocks of the zone skip is refused; one"
              + " that they show twice needs its `offset`. When the release cannot go out then as it"
              + " was approved, it is a draft again and says why.")
  @APIResponse(
      responseCode = "200",
      description = "Scheduled, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response schedule(@PathParam("id") UUID id, @NotNull @Valid ScheduleRequest request) {
    ScheduleRelease command = new ScheduleRelease(request.embargo(), clock.instant());
    return Answers.changed(
        RELEASE, releases.handle(id, command, requests.context(request.reason(), request)));
  }

  @DELETE
  @Operation(summary = "Let a scheduled release wait for somebody who publishes it")
  @APIResponse(
      responseCode = "200",
      description = "Canceled; it stays approved",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response cancel(@PathParam("id") UUID id) {
    Outcome outcome =
        releases.handle(id, new CancelSchedule(), requests.context(null, List.of("cancel")));
    if (outcome instanceof Outcome.Refused(Rejection why)
        && why.code().equals(Refusal.NOT_SCHEDULED)) {
      throw Problems.missing("schedule of", id);
    }
    return Answers.changed(RELEASE, outcome);
  }
}
