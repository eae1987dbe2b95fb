package io.dealstream.announcement.view.coverage;

import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Page;
import io.dealstream.servicekit.http.PageRequest;
import io.dealstream.servicekit.http.Problems;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Checks of articles over HTTP.
@Path("/coverage-checks")
@Tag(name = "Coverage")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRESS, Roles.LEGAL, Roles.SALES, Roles.ADMIN})
public class CoverageCheckResource {
  private final CoverageChecks checks;

  CoverageCheckResource(CoverageChecks checks) {
    this.checks = checks;
  }

  @GET
  @Operation(summary = "List checks of articles, newest first, of one title or all")
  @APIResponse(
      responseCode = "200",
      description = "A page of checks",
      content = @Content(schema = @Schema(implementation = ItemPage.class)))
  public Response list(
      @QueryParam("titleId") @Nullable String titleId,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return checks.page(title(titleId), Page.position(page.after()), page.limit()).response(uri);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One check of an article, as it came out")
  public CoverageCheckPage one(@PathParam("id") UUID id) {
    return checks.find(id).orElseThrow(() -> Problems.missing("coverage check", id));
  }

  private static @Nullable UUID title(@Nullable String titleId) {
    try {
      return titleId == null ? null : UUID.fromString(titleId);
    } catch (IllegalArgumentException e) {
      throw Problems.malformed("titleId", "must be a UUID");
    }
  }

  /// For the API document only.
  @Schema(name = "CoverageCheckListPage")
  interface ItemPage {
    List<CoverageCheckItem> items();

    String next();

    long position();
  }
}
