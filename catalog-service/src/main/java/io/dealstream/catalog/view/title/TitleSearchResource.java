package io.dealstream.catalog.view.title;

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

/// The search for titles over HTTP.
@Path("/titles")
@Tag(name = "Titles")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class TitleSearchResource {
  private final TitleDirectory titles;

  TitleSearchResource(TitleDirectory titles) {
    this.titles = titles;
  }

  @GET
  @RolesAllowed(Roles.ANY)
  @Operation(summary = "Find titles by a part of any name, by kind and by territory, newest first")
  @APIResponse(
      responseCode = "200",
      description = "A page of titles",
      content = @Content(schema = @Schema(implementation = ItemPage.class)))
  public Response search(
      @BeanParam @Valid TitleFilter filter,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return titles.page(filter, page.afterId(), page.limit()).response(uri);
  }

  /// For the API document only.
  @Schema(name = "TitleItemPage")
  interface ItemPage {
    List<TitleDirectory.Item> items();

    String next();

    long position();
  }
}
