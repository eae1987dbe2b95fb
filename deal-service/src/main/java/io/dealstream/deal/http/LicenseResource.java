package io.dealstream.deal.http;

import io.dealstream.deal.domain.cover.CoverCheck;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.deal.domain.deal.LicenseCommand;
import io.dealstream.deal.domain.deal.LicenseCommand.ResumeLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.SuspendLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.TerminateLicense;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What is done with a license after its signature.
@Path("/deals/{id}")
@Tag(name = "Licenses")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LicenseResource {
  private final CommandHandler<DealCommand, Deal, DealEvent> deals;
  private final Areas areas;
  private final Cover cover;
  private final Requests requests;

  LicenseResource(
      CommandHandler<DealCommand, Deal, DealEvent> deals,
      Areas areas,
      Cover cover,
      Requests requests) {
    this.deals = deals;
    this.areas = areas;
    this.cover = cover;
    this.requests = requests;
  }

  @POST
  @Path("/amendments")
  @RolesAllowed(Roles.LEGAL)
  @Operation(summary = "Amend the rights or the term of a license")
  @APIResponse(
      responseCode = "200",
      description = "Amended",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response amend(@PathParam("id") UUID id, @NotNull @Valid AmendmentRequest request) {
    Acknowledgment.require(
        requests, request.acknowledged(), request.acknowledgedGaps(), request.reason());
    return handle(id, request.command(areas, cover), request.reason(), request);
  }

  @POST
  @Path("/extensions")
  @RolesAllowed({Roles.SALES, Roles.LEGAL})
  @Operation(summary = "Extend the term of a license")
  @APIResponse(
      responseCode = "200",
      description = "Extended",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response extend(@PathParam("id") UUID id, @NotNull @Valid ExtensionRequest request) {
    Acknowledgment.require(
        requests, request.acknowledged(), request.acknowledgedGaps(), request.reason());
    var context = requests.context(request.reason(), request);
    return Answers.changed(
        "deal",
        deals.handle(id, (deal, others) -> request.command(extended(deal, request.to())), context));
  }

  @POST
  @Path("/suspension")
  @RolesAllowed(Roles.LEGAL)
  @Operation(summary = "Suspend a license: the rights stay the licensee's but may not be used")
  @APIResponse(
      responseCode = "200",
      description = "Suspended",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response suspend(@PathParam("id") UUID id, @NotNull @Valid EffectiveRequest request) {
    return handle(id, new SuspendLicense(request.effectiveOn()), request.reason(), request);
  }

  @POST
  @Path("/resumption")
  @RolesAllowed(Roles.LEGAL)
  @Operation(summary = "Resume a suspended license")
  @APIResponse(
      responseCode = "200",
      description = "Resumed",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response resume(@PathParam("id") UUID id, @NotNull @Valid EffectiveRequest request) {
    return handle(id, new ResumeLicense(request.effectiveOn()), request.reason(), request);
  }

  @POST
  @Path("/termination")
  @RolesAllowed(Roles.LEGAL)
  @Operation(summary = "Terminate a license: its rights are free from that day on")
  @APIResponse(
      responseCode = "200",
      description = "Terminated",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response terminate(@PathParam("id") UUID id, @NotNull @Valid EffectiveRequest request) {
    return handle(id, new TerminateLicense(request.effectiveOn()), request.reason(), request);
  }

  private CoverCheck extended(Deal deal, LocalDate to) {
    return deal instanceof Deal.Signed(var subject, var offers, License license)
        ? cover.check(license.extendedTo(to))
        : CoverCheck.NONE;
  }

  private Response handle(UUID id, LicenseCommand command, String reason, Object body) {
    return Answers.changed("deal", deals.handle(id, command, requests.context(reason, body)));
  }
}
