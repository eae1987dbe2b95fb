package io.dealstream.deal.view.deal;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.deal.view.acquired.Cover;
import io.dealstream.deal.view.acquired.CoverPart;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Loaded;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Moments;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.http.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// One deal over HTTP, answered from its history, so that it is never behind.
@Path("/deals")
@Tag(name = "Deals")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SALES, Roles.LEGAL, Roles.FINANCE, Roles.CATALOG, Roles.VIEWER, Roles.ADMIN})
public class DealPageResource {
  private final CommandHandler<DealCommand, Deal, DealEvent> deals;
  private final Cover cover;
  private final Requests requests;

  DealPageResource(
      CommandHandler<DealCommand, Deal, DealEvent> deals, Cover cover, Requests requests) {
    this.deals = deals;
    this.cover = cover;
    this.requests = requests;
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One deal, now or as of a moment")
  @APIResponse(
      responseCode = "200",
      description = "The deal",
      content = @Content(schema = @Schema(implementation = DealPage.class)))
  public Response one(
      @PathParam("id") UUID id,
      @QueryParam("asOf")
          @Parameter(description = "A moment, ISO 8601 in UTC", example = "2026-03-01T12:00:00Z")
          @Nullable String asOf) {
    Instant moment = Moments.parse("asOf", asOf);
    Loaded<Deal> loaded = moment == null ? deals.load(id) : deals.load(id, moment);
    DealPage page =
        DealPages.page(id, loaded, moment, seesMoney(), moment == null ? cover(loaded) : null)
            .orElseThrow(() -> Problems.missing("deal", id));
    return Answers.found(loaded.version(), page);
  }

  @GET
  @Path("/{id}/history")
  @Operation(summary = "All that happened to a deal, in order")
  public List<HistoryEntry> history(@PathParam("id") UUID id) {
    List<HistoryEntry> entries =
        deals.history(id).stream().map(h -> DealPages.entry(h, seesMoney())).toList();
    if (entries.isEmpty()) {
      throw Problems.missing("deal", id);
    }
    return entries;
  }

  private @Nullable CoverPart cover(Loaded<Deal> deal) {
    List<RightsBlock> rights = DealPages.rights(deal.state());
    return rights.isEmpty() || !seesMoney() ? null : CoverPart.of(cover.check(rights));
  }

  private boolean seesMoney() {
    return requests.hasAnyRole(Roles.SEE_MONEY);
  }
}
