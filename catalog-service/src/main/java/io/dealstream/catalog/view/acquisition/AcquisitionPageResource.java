package io.dealstream.catalog.view.acquisition;

import io.dealstream.catalog.domain.acquisition.Acquisition;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent;
import io.dealstream.catalog.domain.title.Title;
import io.dealstream.catalog.domain.title.TitleCommand;
import io.dealstream.catalog.domain.title.TitleEvent;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Loaded;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.engine.ReadModels;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Moments;
import io.dealstream.servicekit.http.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Acquired rights over HTTP, now or as of a moment. What they say comes from their streams and is
/// never behind; which there are for a title comes from a projection.
@Path("/titles/{id}/acquisitions")
@Tag(name = "Acquired rights")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SALES, Roles.LEGAL, Roles.FINANCE, Roles.CATALOG, Roles.ADMIN})
public class AcquisitionPageResource {
  private static final String MOMENT = "2026-03-01T12:00:00Z";

  private final CommandHandler<TitleCommand, Title, TitleEvent> titles;
  private final CommandHandler<AcquisitionCommand, Acquisition, AcquisitionEvent> acquisitions;
  private final AcquisitionDirectory directory;
  private final ReadModels readModels;

  AcquisitionPageResource(
      CommandHandler<TitleCommand, Title, TitleEvent> titles,
      CommandHandler<AcquisitionCommand, Acquisition, AcquisitionEvent> acquisitions,
      AcquisitionDirectory directory,
      ReadModels readModels) {
    this.titles = titles;
    this.acquisitions = acquisitions;
    this.directory = directory;
    this.readModels = readModels;
  }

  /// @param position up to which acquisitions were looked for
  @Schema(name = "AcquisitionList", description = "What was acquired for a title")
  public record Listed(List<AcquisitionPage> items, @Schema(examples = "12") long position) {}

  @GET
  @Operation(summary = "All rights that were acquired for a title, now or as of a moment")
  public Listed all(
      @PathParam("id") UUID id,
      @QueryParam("asOf") @Parameter(description = "A moment, ISO 8601 in UTC", example = MOMENT)
          @Nullable String asOf) {
    Instant moment = Moments.parse("asOf", asOf);
    if (titles.load(id).version() == 0) {
      throw Problems.missing("title", id);
    }
    long position = readModels.position(AcquisitionProjection.NAME);
    return new Listed(
        directory.of(id).stream()
            .flatMap(one -> AcquisitionPages.page(one, load(one, moment), moment).stream())
            .toList(),
        position);
  }

  @GET
  @Path("/{acquisitionId}")
  @Operation(summary = "One acquisition, now or as of a moment")
  @APIResponse(
      responseCode = "200",
      description = "The acquisition",
      content = @Content(schema = @Schema(implementation = AcquisitionPage.class)))
  public Response one(
      @PathParam("id") UUID id,
      @PathParam("acquisitionId") UUID acquisitionId,
      @QueryParam("asOf") @Parameter(description = "A moment, ISO 8601 in UTC", example = MOMENT)
          @Nullable String asOf) {
    Instant moment = Moments.parse("asOf", asOf);
    Loaded<Acquisition> loaded = load(acquisitionId, moment);
    AcquisitionPage page =
        AcquisitionPages.page(acquisitionId, loaded, moment)
            .filter(found -> found.titleId().equals(id))
            .orElseThrow(() -> Problems.missing("acquisition", acquisitionId));
    return Answers.found(loaded.version(), page);
  }

  @GET
  @Path("/{acquisitionId}/history")
  @Operation(summary = "All that happened to acquired rights, in order")
  public List<AcquisitionHistoryEntry> history(
      @PathParam("id") UUID id, @PathParam("acquisitionId") UUID acquisitionId) {
    Optional<UUID> title = Acquisition.titleOf(acquisitions.load(acquisitionId).state());
    if (title.filter(id::equals).isEmpty()) {
      throw Problems.missing("acquisition", acquisitionId);
    }
    return acquisitions.history(acquisitionId).stream().map(AcquisitionHistoryEntry::of).toList();
  }

  private Loaded<Acquisition> load(UUID acquisitionId, @Nullable Instant moment) {
    return moment == null
        ? acquisitions.load(acquisitionId)
        : acquisitions.load(acquisitionId, moment);
  }
}
