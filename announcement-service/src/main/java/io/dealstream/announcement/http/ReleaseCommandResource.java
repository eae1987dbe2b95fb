package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.ExcludeLicense;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Answers.Receipt;
import io.dealstream.servicekit.http.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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

/// The commands of a release over HTTP.
@Path("/releases/{id}")
@Tag(name = "Releases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRESS)
public class ReleaseCommandResource {
  private static final String RELEASE = "release";

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final Inclusion inclusion;
  private final Publication publication;
  private final Retraction retraction;
  private final Requests requests;

  ReleaseCommandResource(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      Inclusion inclusion,
      Publication publication,
      Retraction retraction,
      Requests requests) {
    this.releases = releases;
    this.inclusion = inclusion;
    this.publication = publication;
    this.retraction = retraction;
    this.requests = requests;
  }

  @POST
  @Path("/licenses/{dealId}/exclusion")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take a license out of a draft")
  @APIResponse(
      responseCode = "200",
      description = "Excluded",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response exclude(
      @PathParam("id") UUID id,
      @PathParam("dealId") UUID dealId,
      @NotNull @Valid ExclusionRequest request) {
    return Answers.changed(
        RELEASE,
        releases.handle(
            id, new ExcludeLicense(dealId), requests.context(request.reason(), request)));
  }

  @POST
  @Path("/licenses/{dealId}/inclusion")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Include a license that was taken out, of this draft or another, or only recorded")
  @APIResponse(
      responseCode = "200",
      description = "Included, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response include(
      @PathParam("id") UUID id,
      @PathParam("dealId") UUID dealId,
      @NotNull @Valid ReasonRequest request) {
    return Answers.changed(
        RELEASE, inclusion.include(id, dealId, requests.context(request.reason(), request)));
  }

  @POST
  @Path("/retraction")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Draft a release that takes a published one back",
      description =
          "The answer names the draft, which is submitted, approved and published like every other."
              + " An open correction of the release becomes the retraction. The reason stays inside.")
  @APIResponse(
      responseCode = "200",
      description = "Drafted, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response retract(@PathParam("id") UUID id, @NotNull @Valid RejectionRequest request) {
    return Answers.changed(
        RELEASE, retraction.draft(id, requests.context(request.reason(), request)));
  }

  @POST
  @Path("/publication")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Publish a release, and announce its licenses",
      description =
          "It has to be approved, and to read as it was approved. Where the installation asks for no"
              + " approvals, a draft is published as it reads now.")
  @APIResponse(
      responseCode = "200",
      description = "Published",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response publish(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
    return Answers.changed(
        RELEASE, publication.publish(id, requests.context(request.reason(), request)));
  }
}
