package io.dealstream.deal.view.acquired;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Licenses that acquired rights do not cover, over HTTP. For those who may see license periods.
@Path("/licenses/uncovered")
@Tag(name = "Licenses")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SALES, Roles.LEGAL, Roles.FINANCE})
public class UncoveredResource {
  private final UncoveredLicenses licenses;

  UncoveredResource(UncoveredLicenses licenses) {
    this.licenses = licenses;
  }

  @GET
  @Operation(
      summary = "List the licenses that acquired rights do not cover now",
      description = "A page may hold fewer than its limit, or none, and have a next one")
  @APIResponse(
      responseCode = "200",
      description = "A page of licenses",
      content = @Content(schema = @Schema(implementation = ItemPage.class)))
  public Response list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
    return licenses.page(page.afterId(), page.limit()).response(uri);
  }

  /// For the API document only.
  @Schema(name = "UncoveredLicensePage")
  interface ItemPage {
    List<UncoveredLicenses.Item> items();

    @Schema(examples = "MDE5NzAwMDA")
    String next();

    long position();
  }
}
