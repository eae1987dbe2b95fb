package io.dealstream.catalog.view.region;

import io.dealstream.catalog.view.region.RegionPages.Found;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers;
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

/// The trade regions over HTTP.
@Path("/reference/regions")
@Tag(name = "Reference")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANY)
public class RegionsResource {
  private final RegionDirectory directory;
  private final RegionPages pages;

  RegionsResource(RegionDirectory directory, RegionPages pages) {
    this.directory = directory;
    this.pages = pages;
  }

  @GET
  @Operation(summary = "All trade regions by code, each in its latest version")
  @APIResponse(
      responseCode = "200",
      description = "A page of regions",
      content = @Content(schema = @Schema(implementation = ItemPage.class)))
  public Response all(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
    String after = page.after() == null ? "" : Page.key(page.after());
    return directory.page(after, page.limit()).response(uri);
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "One trade region with all its versions and their territories")
  @APIResponse(
      responseCode = "200",
      description = "The region",
      content = @Content(schema = @Schema(implementation = RegionPage.class)))
  public Response one(@PathParam("code") String code) {
    Found found = pages.find(code).orElseThrow(() -> Problems.missing("region", code));
    return Answers.found(found.streamVersion(), found.page());
  }

  /// For the API document only.
  @Schema(name = "RegionItemPage")
  interface ItemPage {
    List<RegionDirectory.Item> items();

    String next();

    long position();
  }
}
