package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.ApproveRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.RejectRelease;
import io.dealstream.announcement.domain.release.ReleaseEvent;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The way of a draft to its approval over HTTP. Whose approval is needed is a matter of the
/// installation, so that people of all roles that may change anything can be among them.
@Path("/releases/{id}")
@Tag(name = "Releases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {
  private static final String RELEASE = "release";

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final Publication publication;
  private final AskedRoles asked;
  private final Requests requests;

  ReviewResource(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      Publication publication,
      AskedRoles asked,
      Requests requests) {
    this.releases = releases;
    this.publication = publication;
    this.asked = asked;
    this.requests = requests;
  }

  @POST
  @Path("/submission")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PRESS)
  @Operation(
      summary = "Lay a draft, as it reads now, before those who approve it",
      description =
          "What they approve are these words in all languages. Whatever changes them afterwards makes"
              + " the release a draft again.")
  @APIResponse(
      responseCode = "200",
      description = "Submitted, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response submit(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
    return Answers.changed(
        RELEASE, publication.submit(id, requests.context(request.reason(), request)));
  }

  @POST
  @Path("/approvals")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.ANY)
  @Operation(
      summary = "Approve the words of a submitted release in some of its languages, in one role",
      description =
          "The caller has to have the role. Send the `ETag` of the release that was read as"
              + " `If-Match`, to approve nothing else.")
  @APIResponse(
      responseCode = "200",
      description = "Approved, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response approve(@PathParam("id") UUID id, @NotNull @Valid ApprovalRequest request) {
    if (!Roles.ALL.contains(request.role())) {
      throw Problems.malformed("role", "must be one of " + String.join(", ", Roles.ALL));
    }
    requireOneOf(List.of(request.role()));
    ApproveRelease command =
        new ApproveRelease(
            request.role(),
            request.languages(),
            requests.actor(),
            Instant.now().truncatedTo(ChronoUnit.MILLIS));
    return Answers.changed(
        RELEASE, releases.handle(id, command, requests.context(request.reason(), request)));
  }

  @POST
  @Path("/rejection")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.ANY)
  @Operation(
      summary = "Send a release in review back: it is a draft again",
      description = "The press office may do so, and whoever the installation asks to approve.")
  @APIResponse(
      responseCode = "200",
      description = "Sent back",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response reject(@PathParam("id") UUID id, @NotNull @Valid RejectionRequest request) {
    List<String> roles = new ArrayList<>(asked.names());
    roles.add(Roles.PRESS);
    requireOneOf(roles);
    return Answers.changed(
        RELEASE,
        releases.handle(
            id,
            new RejectRelease(request.reason().strip()),
            requests.context(request.reason(), request)));
  }

  private void requireOneOf(List<String> roles) {
    if (!requests.hasAnyRole(roles)) {
      throw Problems.forbidden("this is for people with a role of " + String.join(", ", roles));
    }
  }
}
