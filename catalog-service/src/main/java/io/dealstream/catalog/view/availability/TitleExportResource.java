package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.Exports.Order;
import io.dealstream.catalog.view.title.ListedTitle;
import io.dealstream.catalog.view.title.TitleDirectory;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.imports.Templates;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The availability of one title as a file, for the same roles as [AvailabilityResource].
@Path("/titles/{id}/availability/export")
@Tag(name = "Availability")
@RunOnVirtualThread
@Produces({Templates.CSV, Templates.XLSX})
@RolesAllowed({Roles.SALES, Roles.LEGAL, Roles.FINANCE, Roles.CATALOG, Roles.ADMIN})
public class TitleExportResource {
  private final TitleDirectory titles;
  private final Exports exports;
  private final Orders orders;

  TitleExportResource(TitleDirectory titles, Exports exports, Orders orders) {
    this.titles = titles;
    this.exports = exports;
    this.orders = orders;
  }

  @GET
  @Operation(summary = "Download what can be sold of a title", description = ExportAnswer.WHAT)
  @APIResponse(
      responseCode = "200",
      description = ExportAnswer.FILE,
      content = {
        @Content(
            mediaType = Templates.CSV,
            examples = @ExampleObject(name = "csv", value = ExportAnswer.CSV)),
        @Content(mediaType = Templates.XLSX)
      })
  @APIResponse(
      responseCode = "413",
      description = "More titles or lines than a file has; nothing is cut off",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples = @ExampleObject(name = "tooLarge", value = ExportAnswer.TOO_LARGE)))
  public Response title(
      @PathParam("id") UUID id,
      @BeanParam Inquiry inquiry,
      @BeanParam @Valid TitleWindow window,
      @BeanParam @Valid ExportForm form,
      @BeanParam @Valid EmaForm ema) {
    Order order = orders.of(inquiry, window, form, ema);
    ListedTitle title = titles.one(id).orElseThrow(() -> Problems.missing("title", id));
    return ExportAnswer.of(order, exports.export(List.of(title), order, inquiry));
  }
}
