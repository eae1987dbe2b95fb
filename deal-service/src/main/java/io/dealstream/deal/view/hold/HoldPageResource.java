package io.dealstream.deal.view.hold;

import io.dealstream.deal.domain.hold.HoldCommand;
import io.dealstream.deal.domain.hold.HoldEvent;
import io.dealstream.deal.domain.hold.Holds;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Loaded;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Moments;
import io.dealstream.servicekit.http.PageRequest;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.http.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Holds over HTTP. The press office is not let in: it must not know who wants what.
@Path("/holds")
@Tag(name = "Holds")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SALES, Roles.LEGAL, Roles.FINANCE, Roles.CATALOG, Roles.VIEWER, Roles.ADMIN})
public class HoldPageResource {
  private final HoldDirectory directory;
  private final CommandHandler<HoldCommand, Holds, HoldEvent> holds;
  private final Requests requests;

  HoldPageResource(
      HoldDirectory directory,
      CommandHandler<HoldCommand, Holds, HoldEvent> holds,
      Requests requests) {
    this.directory = directory;
    this.holds = holds;
    this.requests = requests;
  }

  @GET
  @Operation(summary = "List holds, newest first, by title, licensee, deal and what became of them")
  @APIResponse(
      responseCode = "200",
      description = "A page of holds",
      content = @Content(schema = @Schema(implementation = ItemPage.class)))
  public Response list(
      @BeanParam @Valid HoldFilter filter,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    UUID after = page.afterId();
    return directory.page(filter, after, page.limit(), seesPeriods()).response(uri);
  }

  /// Answered from the history, so that it is never behind.
  @GET
  @Path("/{id}")
  @Operation(summary = "One hold, now or as of a moment")
  @APIResponse(
      responseCode = "200",
      description = "The hold",
      content = @Content(schema = @Schema(implementation = HoldPage.class)))
  public Response one(
      @PathParam("id") UUID id,
      @QueryParam("asOf")
          @Parameter(description = "A moment, ISO 8601 in UTC", example = "2026-03-01T12:00:00Z")
          @Nullable String asOf) {
    Instant moment = Moments.parse("asOf", asOf);
    UUID titleId = directory.titleOf(id).orElseThrow(() -> Problems.missing("hold", id));
    Loaded<Holds> loaded = moment == null ? holds.load(titleId) : holds.load(titleId, moment);
    HoldPage page =
        HoldPage.of(titleId, id, loaded.state(), loaded.version(), seesPeriods())
            .orElseThrow(() -> Problems.missing("hold", id));
    return Answers.found(loaded.version(), page);
  }

  private boolean seesPeriods() {
    return requests.hasAnyRole(Roles.SEE_MONEY);
  }

  /// For the API document only.
  @Schema(name = "HoldItemPage")
  interface ItemPage {
    java.util.List<HoldItem> items();

    @Schema(examples = "MDE5NzAwMDA")
    String next();

    long position();
  }
}
