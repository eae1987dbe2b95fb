package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.view.acquired.Cover;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Answers.Receipt;
import io.dealstream.servicekit.http.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Records licenses that were signed without having been negotiated here. They are deals like all
/// others from then on, under `/deals`.
@Path("/licenses")
@Tag(name = "Licenses")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecordedLicenseResource {
  private final CommandHandler<DealCommand, Deal, DealEvent> deals;
  private final Parties parties;
  private final Areas areas;
  private final Cover cover;
  private final Requests requests;

  RecordedLicenseResource(
      CommandHandler<DealCommand, Deal, DealEvent> deals,
      Parties parties,
      Areas areas,
      Cover cover,
      Requests requests) {
    this.deals = deals;
    this.parties = parties;
    this.areas = areas;
    this.cover = cover;
    this.requests = requests;
  }

  @POST
  @RolesAllowed({Roles.SALES, Roles.LEGAL})
  @Operation(
      summary = "Record a license that was signed without having been negotiated here",
      description =
          "What is not known of it is left out and stays unknown. It is no news: no release is"
              + " drafted for it, but the press office may include it in one by hand.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded: a deal that is signed",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response recordLicense(@NotNull @Valid RecordRequest request) {
    Acknowledgment.require(
        requests, request.acknowledged(), request.acknowledgedGaps(), request.reason());
    var context = requests.context(request.reason(), request);
    parties.requireKnown(request.licenseeId(), request.titleIds());
    DealCommand command = request.command(parties.buyer(request.licenseeId()), areas, cover);
    return Answers.created("deal", "/deals", deals.create(command, context));
  }
}
