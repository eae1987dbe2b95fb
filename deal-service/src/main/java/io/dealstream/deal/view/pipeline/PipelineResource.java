package io.dealstream.deal.view.pipeline;

import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The pipeline over HTTP. The press office is not let in: it must not know who is negotiating.
@Path("/deals")
@Tag(name = "Pipeline")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SALES, Roles.LEGAL, Roles.FINANCE, Roles.CATALOG, Roles.VIEWER, Roles.ADMIN})
public class PipelineResource {
  private final Pipeline pipeline;
  private final Totals totals;

  PipelineResource(Pipeline pipeline, Totals totals) {
    this.pipeline = pipeline;
    this.totals = totals;
  }

  @GET
  @Operation(
      summary =
          "List deals, newest first, by stage, title, territory, media, licensee, owner and what"
              + " became of it")
  @APIResponse(
      responseCode = "200",
      description = "A page of deals",
      content = @Content(schema = @Schema(implementation = CardPage.class)))
  public Response list(
      @BeanParam @Valid PipelineFilter filter,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    UUID after = page.afterId();
    return pipeline.page(filter, after, page.limit()).response(uri);
  }

  @GET
  @Path("/counts")
  @Operation(summary = "Count deals by stage")
  public Pipeline.Counts counts(@BeanParam @Valid PipelineFilter filter) {
    return pipeline.counts(filter);
  }

  @GET
  @Path("/totals")
  @RolesAllowed({Roles.SALES, Roles.LEGAL, Roles.FINANCE})
  @Operation(summary = "Add up what deals are worth, by stage and currency")
  public Totals.Page totals(@BeanParam @Valid PipelineFilter filter) {
    return totals.of(filter);
  }

  /// For the API document only.
  @Schema(name = "PipelinePage")
  interface CardPage {
    java.util.List<Pipeline.Card> items();

    @Schema(examples = "MDE5NzAwMDA")
    String next();

    long position();
  }
}
