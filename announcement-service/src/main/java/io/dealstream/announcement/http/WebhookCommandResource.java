package io.dealstream.announcement.http;

import io.dealstream.announcement.deliver.AnnouncementLog;
import io.dealstream.announcement.domain.webhook.Standing.Cause;
import io.dealstream.announcement.domain.webhook.WebhookCommand.MoveWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.RemoveWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ReplayAnnouncements;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ResumeWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.SuspendWebhook;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers.Receipt;
import io.dealstream.servicekit.http.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What is done with a webhook that is there, over HTTP.
@Path("/webhooks/{id}")
@Tag(name = "Webhooks")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRESS, Roles.ADMIN})
public class WebhookCommandResource {
  private final WebhookCommands commands;
  private final WebhookUrls urls;
  private final AnnouncementLog log;

  WebhookCommandResource(WebhookCommands commands, WebhookUrls urls, AnnouncementLog log) {
    this.commands = commands;
    this.urls = urls;
    this.log = log;
  }

  @PUT
  @Path("/url")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Send what waits, and what follows, to another address")
  @APIResponse(
      responseCode = "200",
      description = "Moved, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response move(@PathParam("id") UUID id, @NotNull @Valid WebhookUrlRequest request) {
    return commands.changed(
        id, new MoveWebhook(urls.read(request.url())), request.reason(), request);
  }

  @POST
  @Path("/suspension")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Send nothing until resumption; nothing is lost meanwhile")
  @APIResponse(
      responseCode = "200",
      description = "Suspended, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response suspend(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
    String detail = request.reason() == null ? "suspended by hand" : request.reason();
    return commands.changed(
        id, new SuspendWebhook(Cause.BY_HAND, detail), request.reason(), request);
  }

  @POST
  @Path("/resumption")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Send again, from where it stopped")
  @APIResponse(
      responseCode = "200",
      description = "Resumed, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response resume(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
    return commands.changed(id, new ResumeWebhook(), request.reason(), request);
  }

  @POST
  @Path("/replay")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Send announcements again, from a moment or a release on, in their order",
      description =
          "With the same `webhook-id` as the first time, and the header `dealstream-replay: true`.")
  @APIResponse(
      responseCode = "200",
      description = "It has begun",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response replay(@PathParam("id") UUID id, @NotNull @Valid ReplayRequest request) {
    long after = position(request.checked());
    return commands.changed(id, new ReplayAnnouncements(after), request.reason(), request);
  }

  @DELETE
  @Operation(summary = "Remove a webhook; what waits is not sent")
  @APIResponse(
      responseCode = "200",
      description = "Removed, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response remove(@PathParam("id") UUID id) {
    return commands.changed(id, new RemoveWebhook(), null, id);
  }

  private long position(ReplayRequest request) {
    UUID release = request.releaseId();
    if (release != null) {
      return log.before(release)
          .orElseThrow(
              () -> Problems.unknown("RELEASE_NOT_ANNOUNCED", "releaseId", List.of(release)));
    }
    return log.before(Objects.requireNonNull(request.since()));
  }
}
