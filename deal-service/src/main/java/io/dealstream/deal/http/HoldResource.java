package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Acknowledged;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.deal.domain.hold.HoldCommand;
import io.dealstream.deal.domain.hold.HoldCommand.PlaceHold;
import io.dealstream.deal.domain.hold.HoldCommand.ReleaseHold;
import io.dealstream.deal.domain.hold.HoldCommand.RescheduleHold;
import io.dealstream.deal.domain.hold.HoldEvent;
import io.dealstream.deal.domain.hold.Holds;
import io.dealstream.deal.view.acquired.Cover;
import io.dealstream.deal.view.hold.HoldDirectory;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The commands of holds over HTTP. The version of a hold is that of all holds of its title.
@Path("/holds")
@Tag(name = "Holds")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SALES, Roles.LEGAL})
public class HoldResource {
  private final CommandHandler<HoldCommand, Holds, HoldEvent> holds;
  private final HoldDirectory directory;
  private final Parties parties;
  private final Areas areas;
  private final Cover cover;
  private final Requests requests;
  private final Clock clock;

  HoldResource(
      CommandHandler<HoldCommand, Holds, HoldEvent> holds,
      HoldDirectory directory,
      Parties parties,
      Areas areas,
      Cover cover,
      Requests requests,
      Clock clock) {
    this.holds = holds;
    this.directory = directory;
    this.parties = parties;
    this.areas = areas;
    this.cover = cover;
    this.requests = requests;
    this.clock = clock;
  }

  @POST
  @Operation(summary = "Hold rights of a title for a licensee; later holds wait behind")
  @APIResponse(
      responseCode = "201",
      description = "Placed",
      content = @Content(schema = @Schema(implementation = HoldReceipt.class)))
  public Response place(@NotNull @Valid HoldRequest request) {
    Acknowledgment.require(
        requests, Acknowledged.NOTHING, request.acknowledgedGaps(), request.reason());
    var context = requests.context(request.reason(), request);
    RightsBlock rights = request.rights(areas);
    parties.requireKnown(request.licenseeId(), rights.titleIds());
    UUID titleId = rights.titleIds().getFirst();
    PlaceHold place =
        new PlaceHold(
            CommandHandler.newId(),
            request.licenseeId(),
            rights,
            micros(request.until()),
            clock.instant(),
            cover
                .check(List.of(rights))
                .acknowledged(Acknowledgment.of(request.acknowledgedGaps())));
    Outcome.Done done = Answers.done("hold", holds.begin(titleId, place, context));
    return HoldReceipt.of(holds.history(done.streamId()), done).created();
  }

  @POST
  @Path("/{id}/release")
  @Operation(summary = "Give a hold up; those behind it move up")
  @APIResponse(
      responseCode = "200",
      description = "Released, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response release(@PathParam("id") UUID id, @NotNull @Valid ReleaseRequest request) {
    return handle(id, new ReleaseHold(id), request.reason(), request);
  }

  @PUT
  @Path("/{id}/until")
  @Operation(summary = "Let a hold end at another moment; its rank stays")
  @APIResponse(
      responseCode = "200",
      description = "Rescheduled, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response reschedule(@PathParam("id") UUID id, @NotNull @Valid HoldEndRequest request) {
    return handle(
        id,
        new RescheduleHold(id, micros(request.until()), clock.instant()),
        request.reason(),
        request);
  }

  private Response handle(UUID id, HoldCommand command, String reason, Object body) {
    UUID titleId = directory.titleOf(id).orElseThrow(() -> Problems.missing("hold", id));
    Outcome outcome = holds.handle(titleId, command, requests.context(reason, body));
    return HoldReceipt.changed(id, Answers.done("hold", outcome));
  }

  /// The log keeps moments finer than the calendar's table does.
  private static Instant micros(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MICROS);
  }
}
