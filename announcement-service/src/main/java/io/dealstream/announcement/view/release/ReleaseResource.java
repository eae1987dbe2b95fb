package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.render.PlainText;
import io.dealstream.eventkit.CommandHandler;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Releases over HTTP, answered from their histories, so that they are never behind.
@Path("/releases")
@Tag(name = "Releases")
@RunOnVirtualThread
@RolesAllowed(Roles.ANY)
public class ReleaseResource {
  private static final String RELEASE = "release";
  private static final String LANGUAGE = "BCP 47; that of the house when none is given";

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final ReleaseReader reader;
  private final ReleaseList list;

  ReleaseResource(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      ReleaseReader reader,
      ReleaseList list) {
    this.releases = releases;
    this.reader = reader;
    this.list = list;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "List releases, newest first, by stage and title",
      description = "A title finds the releases to which a license of it was ever added.")
  @APIResponse(
      responseCode = "200",
      description = "A page of releases",
      content = @Content(schema = @Schema(implementation = ItemPage.class)))
  public Response list(
      @QueryParam("stage") @Parameter(example = "DRAFT") @Nullable String stage,
      @QueryParam("titleId") @Nullable String titleId,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return list.page(
            ReleaseParameters.stage(stage),
            ReleaseParameters.title(titleId),
            Page.position(page.after()),
            page.limit())
        .response(uri);
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "One release as it would read now, or as it was published",
      description = "`include=proof` adds the sentences with the events that each rests on.")
  @APIResponse(
      responseCode = "200",
      description = "The release in one language",
      content = @Content(schema = @Schema(implementation = ReleasePage.class)))
  public Response one(
      @PathParam("id") UUID id,
      @QueryParam("language") @Parameter(description = LANGUAGE, example = "es")
          @Nullable String language,
      @QueryParam("include") @Parameter(example = "proof") @Nullable String include) {
    ReleasePage page = reader.read(id, language, ReleaseParameters.isProof(include));
    return Answers.found(page.version(), page);
  }

  @GET
  @Path("/{id}/text")
  @Produces("text/plain;charset=UTF-8")
  @Operation(summary = "The words of a release as plain text; empty when there are none yet")
  public String text(
      @PathParam("id") UUID id,
      @QueryParam("language") @Parameter(description = LANGUAGE, example = "es")
          @Nullable String language) {
    return reader.text(id, language).map(PlainText::of).orElse("");
  }

  @GET
  @Path("/{id}/history")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "All that happened to a release, in order")
  public List<HistoryEntry> history(@PathParam("id") UUID id) {
    List<HistoryEntry> entries = releases.history(id).stream().map(HistoryEntry::of).toList();
    if (entries.isEmpty()) {
      throw Problems.missing(RELEASE, id);
    }
    return entries;
  }

  /// For the API document only.
  @Schema(name = "ReleaseListPage")
  interface ItemPage {
    List<ReleaseItem> items();

    String next();

    long position();
  }
}
