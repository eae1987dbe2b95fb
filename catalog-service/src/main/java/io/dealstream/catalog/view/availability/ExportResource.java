package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.Exports.Exported;
import io.dealstream.catalog.view.availability.Exports.Order;
import io.dealstream.catalog.view.title.ListedTitle;
import io.dealstream.catalog.view.title.TitleDirectory;
import io.dealstream.catalog.view.title.TitleFilter;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.imports.Templates;
import io.dealstream.sheets.Format;
import io.dealstream.vocabulary.TitleKind;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Availability as files, for the same roles as [AvailabilityResource].
@Path("/")
@Tag(name = "Availability")
@RunOnVirtualThread
@Produces({Templates.CSV, Templates.XLSX})
@RolesAllowed({Roles.SALES, Roles.LEGAL, Roles.FINANCE, Roles.CATALOG, Roles.ADMIN})
@APIResponse(
    responseCode = "200",
    description =
        "The file. `Availability-Known-At`, `Availability-As-Of` and `Availability-Positions` say"
            + " what it holds for; a workbook says it in its sheet About too",
    content = {
      @Content(
          mediaType = Templates.CSV,
          examples =
              @ExampleObject(
                  value =
                      """
                      titleId,title,originalTitle,kind,episodes,media,territories,\
                      excludedTerritories,countries,languages,from,to,exclusive,result,matches,\
                      reasons,licensees,deals,holds
                      01970000-0000-7000-8000-000000000003,Miracle in Cell No. 7,\
                      Yedinci Koğuştaki Mucize,FILM,ALL,SVOD,AR; CL,,AR; CL,ALL,2026-07-01,\
                      2028-06-30,no,AVAILABLE,yes,,,,
                      """)),
      @Content(mediaType = Templates.XLSX)
    })
@APIResponse(
    responseCode = "413",
    description = "More titles or lines than a file has; nothing is cut off",
    content =
        @Content(
            mediaType = "application/problem+json",
            examples =
                @ExampleObject(
                    value =
                        """
                        {"status":413,"title":"Content Too Large","code":"TOO_LARGE",\
                        "detail":"at most 5000 titles fit into a file; ask for fewer",\
                        "limit":5000}\
                        """)))
public class ExportResource {
  /// So many titles a file has at most.
  private static final int MOST_TITLES = 5_000;

  private static final String EMA =
      """
      A line for each part that differs and each run of days, as the search answers them. \
      `ema-movies` and `ema-tv` are the sheets of EMA Avails 1.9: what is certainly available of \
      SVOD, EST, TVOD and PVOD, from today when no day is given, a line for each title or season \
      or episode, territory, license type and format. They leave out what EMA has no code for; the \
      sheet About says what.\
      """;

  private final TitleDirectory titles;
  private final Exports exports;
  private final Orders orders;

  ExportResource(TitleDirectory titles, Exports exports, Orders orders) {
    this.titles = titles;
    this.exports = exports;
    this.orders = orders;
  }

  @GET
  @Path("/availability/export")
  @Operation(summary = "Download what can be sold of the catalog, by title", description = EMA)
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
    return file(order, exports.export(all, order, inquiry));
  }

  @GET
  @Path("/titles/{id}/availability/export")
  @Operation(summary = "Download what can be sold of a title", description = EMA)
  public Response title(
      @PathParam("id") UUID id,
      @BeanParam Inquiry inquiry,
      @BeanParam @Valid TitleWindow window,
      @BeanParam @Valid ExportForm form,
      @BeanParam @Valid EmaForm ema) {
    Order order = orders.of(inquiry, window, form, ema);
    ListedTitle title = titles.one(id).orElseThrow(() -> Problems.missing("title", id));
    return file(order, exports.export(List.of(title), order, inquiry));
  }

  private static Response file(Order order, Exported exported) {
    Stamp stamp = exported.stamp();
    LocalDate asOf = stamp.asOf();
    return Response.ok(exported.content())
        .type(type(exported.format()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s-%s.%s\""
                .formatted(
                    order.format().file(), basic(stamp.knownAt()), exported.format().ending()))
        .header("Availability-Known-At", stamp.knownAt())
        .header("Availability-As-Of", asOf == null ? null : asOf.toString())
        .header("Availability-Positions", About.positions(stamp))
        .build();
  }

  private static String type(Format format) {
    return format == Format.CSV ? Templates.CSV + ";charset=UTF-8" : format.mediaType();
  }

  /// A moment without marks that names of files must not have.
  private static String basic(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[:-]", "");
  }
}
