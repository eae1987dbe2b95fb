package io.dealstream.servicekit.imports;

import io.dealstream.servicekit.http.PageRequest;
import io.dealstream.servicekit.http.Requests;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Imports over HTTP, in services that import something.
@Path("/imports")
@Tag(name = "Imports")
@RunOnVirtualThread
@RolesAllowed("${dealstream.imports.role}")
@IfBuildProperty(name = "dealstream.imports", stringValue = "true")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
  private final Imports imports;
  private final Requests requests;

  ImportResource(Imports imports, Requests requests) {
    this.imports = imports;
    this.requests = requests;
  }

  @POST
  @Consumes({Templates.CSV, Templates.XLSX, MediaType.APPLICATION_JSON})
  @Operation(
      summary = "Send a file for a dry run",
      description =
          """
          Nothing is written but the report. A workbook names its sheets; of a CSV file or a JSON \
          array of flat objects `kind` says what it holds. Templates name the columns.\
          """)
  @APIResponse(
      responseCode = "202",
      description = "The file can be read; its rows are being checked",
      content = @Content(schema = @Schema(implementation = ImportStatus.class)))
  public Response send(
      @QueryParam("kind")
          @Size(max = 40)
          @Parameter(description = "Of a file that is no workbook", example = "titles")
          @Nullable String kind,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String type,
      byte[] content) {
    var context = requests.context(null, Objects.requireNonNullElse(kind, ""));
    return imports.send(Templates.format(type), kind, content, context);
  }

  @POST
  @Path("/{id}/commit")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Commit a file that was checked: its rows are taken as the dry run said")
  @APIResponse(
      responseCode = "202",
      description = "The rows are being taken, or were so already",
      content = @Content(schema = @Schema(implementation = ImportStatus.class)))
  public Response commit(@PathParam("id") UUID id, @NotNull @Valid CommitRequest request) {
    return imports.commit(id, requests.context(request.reason(), request), request);
  }

  @GET
  @Operation(summary = "List the latest imports, newest first")
  public List<ImportStatus> latest() {
    return imports.latest();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "See how far an import is")
  public ImportStatus status(@PathParam("id") UUID id) {
    return imports.status(id);
  }

  @GET
  @Path("/{id}/rows")
  @Operation(
      summary = "Read the report row by row, in the order of the file",
      description = "With `code=RIGHTS_CONFLICT` it is the list of conflicts found in the data.")
  @APIResponse(
      responseCode = "200",
      description = "A page of rows",
      content = @Content(schema = @Schema(implementation = RowPage.class)))
  public Response rows(
      @PathParam("id") UUID id,
      @QueryParam("result") Verdict.@Nullable Result result,
      @QueryParam("code") @Size(max = 60) @Parameter(example = "MALFORMED") @Nullable String code,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return imports.rows(id, result, code, page.after(), page.limit()).response(uri);
  }

  @GET
  @Path("/templates/{file}")
  @Produces({Templates.CSV, Templates.XLSX})
  @Operation(summary = "Download a template: the headings and one row filled as an example")
  @APIResponse(responseCode = "200", description = "The template")
  public Response template(@PathParam("file") @Parameter(example = "titles.csv") String file) {
    return imports.template(file);
  }

  /// For the API document only.
  @Schema(name = "ImportRowPage")
  interface RowPage {
    List<RowReport> items();

    String next();
  }
}
