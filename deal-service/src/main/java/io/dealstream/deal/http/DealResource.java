package io.dealstream.deal.http;

import io.dealstream.deal.domain.cover.CoverCheck;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealCommand.AgreeTerms;
import io.dealstream.deal.domain.deal.DealCommand.CounterOffer;
import io.dealstream.deal.domain.deal.DealCommand.LoseNegotiation;
import io.dealstream.deal.domain.deal.DealCommand.MakeOffer;
import io.dealstream.deal.domain.deal.DealCommand.OpenNegotiation;
import io.dealstream.deal.domain.deal.DealCommand.SignLicense;
import io.dealstream.deal.domain.deal.DealCommand.WithdrawNegotiation;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.Terms;
import io.dealstream.deal.view.acquired.Cover;
import io.dealstream.deal.view.acquired.CoverPart;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Premises;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The commands of a deal over HTTP.
@Path("/deals")
@Tag(name = "Deals")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DealResource {
  private static final String DEAL = "deal";

  private final CommandHandler<DealCommand, Deal, DealEvent> deals;
  private final Parties parties;
  private final Areas areas;
  private final Cover cover;
  private final Requests requests;

  DealResource(
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
  @RolesAllowed(Roles.SALES)
  @Operation(summary = "Open a negotiation with a licensee about titles")
  @APIResponse(
      responseCode = "201",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response open(@NotNull @Valid OpenRequest request) {
    var context = requests.context(request.reason(), request);
    parties.requireKnown(request.licenseeId(), request.titleIds());
    return Answers.created(
        DEAL,
        "/deals",
        deals.create(
            new OpenNegotiation(
                request.licenseeId(), request.titleIds().stream().distinct().toList()),
            context));
  }

  @POST
  @Path("/{id}/offers")
  @RolesAllowed(Roles.SALES)
  @Operation(summary = "Make an offer")
  @APIResponse(
      responseCode = "200",
      description = "The offer is out",
      content = @Content(schema = @Schema(implementation = OfferReceipt.class)))
  public Response offer(@PathParam("id") UUID id, @NotNull @Valid OfferRequest request) {
    Terms terms = request.terms(areas);
    return offered(id, new MakeOffer(terms), terms, request);
  }

  @POST
  @Path("/{id}/counter-offers")
  @RolesAllowed(Roles.SALES)
  @Operation(summary = "Record what the licensee proposes instead")
  @APIResponse(
      responseCode = "200",
      description = "The counter-offer is recorded",
      content = @Content(schema = @Schema(implementation = OfferReceipt.class)))
  public Response counter(@PathParam("id") UUID id, @NotNull @Valid OfferRequest request) {
    Terms terms = request.terms(areas);
    return offered(id, new CounterOffer(terms), terms, request);
  }

  @POST
  @Path("/{id}/agreement")
  @RolesAllowed({Roles.SALES, Roles.LEGAL})
  @Operation(summary = "Agree on the last offer")
  @APIResponse(
      responseCode = "200",
      description = "Agreed",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response agree(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
    return handle(id, new AgreeTerms(), request.reason(), request);
  }

  @POST
  @Path("/{id}/signature")
  @RolesAllowed({Roles.SALES, Roles.LEGAL})
  @Operation(summary = "Record the signature: the deal becomes a license")
  @APIResponse(
      responseCode = "200",
      description = "Signed",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response sign(@PathParam("id") UUID id, @NotNull @Valid SignatureRequest request) {
    Acknowledgment.require(
        requests, request.acknowledged(), request.acknowledgedGaps(), request.reason());
    var context = requests.context(request.reason(), request);
    return Answers.changed(
        DEAL, deals.handle(id, (deal, others) -> signature(deal, others, request), context));
  }

  @POST
  @Path("/{id}/loss")
  @RolesAllowed(Roles.SALES)
  @Operation(summary = "End the negotiation because they said no")
  @APIResponse(
      responseCode = "200",
      description = "Lost",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response lose(@PathParam("id") UUID id, @NotNull @Valid EndingRequest request) {
    return handle(id, new LoseNegotiation(), request.reason(), request);
  }

  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed(Roles.SALES)
  @Operation(summary = "End the negotiation because we stop")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid EndingRequest request) {
    return handle(id, new WithdrawNegotiation(), request.reason(), request);
  }

  private SignLicense signature(Deal deal, Premises others, SignatureRequest request) {
    return new SignLicense(
        request.signedOn(),
        parties.buyerOf(deal, others),
        request.acknowledged(),
        agreed(deal).acknowledged(Acknowledgment.of(request.acknowledgedGaps())));
  }

  private CoverCheck agreed(Deal deal) {
    return deal instanceof Deal.Agreed(var subject, var offers, var agreed)
        ? cover.check(agreed.terms().blocks())
        : CoverCheck.NONE;
  }

  private Response offered(UUID id, DealCommand command, Terms terms, OfferRequest request) {
    var context = requests.context(request.reason(), request);
    Outcome.Done done = Answers.done(DEAL, deals.handle(id, command, context));
    CoverPart warning = CoverPart.of(cover.check(terms.blocks()));
    return Answers.found(
        done.version(),
        new OfferReceipt(done.streamId(), done.version(), done.position(), warning));
  }

  private Response handle(UUID id, DealCommand command, @Nullable String reason, Object body) {
    return Answers.changed(DEAL, deals.handle(id, command, requests.context(reason, body)));
  }
}
