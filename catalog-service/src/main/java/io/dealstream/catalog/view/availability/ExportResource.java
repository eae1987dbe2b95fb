package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.Exports.Order;
import io.dealstream.catalog.view.title.ListedTitle;
import io.dealstream.catalog.view.title.TitleDirectory;
import io.dealstream.catalog.view.title.TitleFilter;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.imports.Templates;
import io.dealstream.vocabulary.TitleKind;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The availability of the catalog as a file, for the same roles as [AvailabilityResource].
@Path("/availability/export")
@Tag(name = "Availability")
@RunOnVirtualThread
@Produces({Templates.CSV, Templates.XLSX})
@RolesAllowed({Roles.SALES, Roles.LEGAL, Roles.FINANCE, Roles.CATALOG, Roles.ADMIN})
public class ExportResource {
  /// So many titles a file has at most.
  private static final int MOST_TITLES = 5_000;

  private final TitleDirectory titles;
  private final Exports exports;
  private final Orders orders;

  ExportResource(TitleDirectory titles, Exports exports, Orders orders) {
    this.titles = titles;
    this.exports = exports;
    this.orders = orders;
  }

  @GET
  @Operation(
      summary = "Download what can be sold of the catalog, by title",
      description = ExportAnswer.WHAT)
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
  public Response catalog(
      @QueryParam("q")
          @Size(max = 300)
          @PlainText
          @Parameter(description = "Only titles with this in a name", example = "kogustaki")
          @Nullable String q,
      @QueryParam("kind") @Parameter(description = "Only titles of this kind")
          @Nullable TitleKind kind,
      @BeanParam Inquiry inquiry,
      @BeanParam @Valid TitleWindow window,
      @BeanParam @Valid ExportForm form,
      @BeanParam @Valid EmaForm ema) {
    Order order = orders.of(inquiry, window, form, ema);
    List<ListedTitle> all = titles.named(new TitleFilter(q, kind, null), MOST_TITLES + 1);
    if (all.size() > MOST_TITLES) {
      throw Problems.tooMuch(MOST_TITLES, "titles fit into a file; ask for fewer");
    }
    return ExportAnswer.of(order, exports.export(all, order, inquiry));
  }
}
