package io.dealstream.catalog.http;

import io.dealstream.catalog.domain.acquisition.Acquisition;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.AcquireRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.EndAcquiredRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.ReviseAcquiredRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent;
import io.dealstream.catalog.domain.title.Title;
import io.dealstream.catalog.domain.title.TitleCommand;
import io.dealstream.catalog.domain.title.TitleEvent;
import io.dealstream.catalog.view.region.Areas;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Answers.Receipt;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.http.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The commands of acquired rights over HTTP.
@Path("/titles/{id}/acquisitions")
@Tag(name = "Acquired rights")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CATALOG, Roles.LEGAL})
public class AcquisitionResource {
  private static final String ACQUISITION = "acquisition";

  private final CommandHandler<TitleCommand, Title, TitleEvent> titles;
  private final CommandHandler<AcquisitionCommand, Acquisition, AcquisitionEvent> acquisitions;
  private final Areas areas;
  private final Requests requests;

  AcquisitionResource(
      CommandHandler<TitleCommand, Title, TitleEvent> titles,
      CommandHandler<AcquisitionCommand, Acquisition, AcquisitionEvent> acquisitions,
      Areas areas,
      Requests requests) {
    this.titles = titles;
    this.acquisitions = acquisitions;
    this.areas = areas;
    this.requests = requests;
  }

  @POST
  @Operation(summary = "Record rights that were acquired for a title")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response record(@PathParam("id") UUID id, @NotNull @Valid AcquisitionRequest request) {
    if (titles.load(id).version() == 0) {
      throw Problems.missing("title", id); // titles are never removed: it will not go meanwhile
    }
    var context = requests.context(request.reason(), request);
    return Answers.created(
        ACQUISITION,
        "/titles/" + id + "/acquisitions",
        acquisitions.create(new AcquireRights(id, request.rights(areas)), context));
  }

  @PUT
  @Path("/{acquisitionId}")
  @Operation(summary = "Revise acquired rights: replaces all that is said of them")
  @APIResponse(
      responseCode = "200",
      description = "Revised, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response revise(
      @PathParam("id") UUID id,
      @PathParam("acquisitionId") UUID acquisitionId,
      @NotNull @Valid AcquisitionRequest request) {
    requireFor(id, acquisitionId);
    var context = requests.context(request.reason(), request);
    var command = new ReviseAcquiredRights(request.rights(areas));
    return Answers.changed(ACQUISITION, acquisitions.handle(acquisitionId, command, context));
  }

  @POST
  @Path("/{acquisitionId}/end")
  @Operation(summary = "End acquired rights: they went back before their time")
  @APIResponse(
      responseCode = "200",
      description = "Ended, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response end(
      @PathParam("id") UUID id,
      @PathParam("acquisitionId") UUID acquisitionId,
      @NotNull @Valid AcquisitionEndRequest request) {
    requireFor(id, acquisitionId);
    var context = requests.context(request.reason(), request);
    var command = new EndAcquiredRights(request.effectiveOn());
    return Answers.changed(ACQUISITION, acquisitions.handle(acquisitionId, command, context));
  }

  /// The title of an acquisition never changes.
  private void requireFor(UUID titleId, UUID acquisitionId) {
    if (Acquisition.titleOf(acquisitions.load(acquisitionId).state())
        .filter(titleId::equals)
        .isEmpty()) {
      throw Problems.missing(ACQUISITION, acquisitionId);
    }
  }
}
