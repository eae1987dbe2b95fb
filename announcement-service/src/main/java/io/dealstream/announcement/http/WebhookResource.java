package io.dealstream.announcement.http;

import io.dealstream.announcement.deliver.AnnouncementLog;
import io.dealstream.announcement.deliver.SigningKeys;
import io.dealstream.announcement.domain.webhook.Standing.Cause;
import io.dealstream.announcement.domain.webhook.Webhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand;
import io.dealstream.announcement.domain.webhook.WebhookCommand.IssueSecret;
import io.dealstream.announcement.domain.webhook.WebhookCommand.MoveWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.RegisterWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.RemoveWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ReplayAnnouncements;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ResumeWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.SuspendWebhook;
import io.dealstream.announcement.domain.webhook.WebhookDecider;
import io.dealstream.announcement.domain.webhook.WebhookEvent;
import io.dealstream.announcement.render.Languages;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The commands of webhooks over HTTP.
@Path("/webhooks")
@Tag(name = "Webhooks")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRESS, Roles.ADMIN})
public class WebhookResource {
  private static final String WEBHOOK = "webhook";

  private final CommandHandler<WebhookCommand, Webhook, WebhookEvent> webhooks;
  private final WebhookUrls urls;
  private final AnnouncementLog log;
  private final SigningKeys keys;
  private final Languages languages;
  private final Requests requests;
  private final Clock clock;

  WebhookResource(
      CommandHandler<WebhookCommand, Webhook, WebhookEvent> webhooks,
      WebhookUrls urls,
      AnnouncementLog log,
      SigningKeys keys,
      Languages languages,
      Requests requests,
      Clock clock) {
    this.webhooks = webhooks;
    this.urls = urls;
    this.log = log;
    this.keys = keys;
    this.languages = languages;
    this.requests = requests;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Register an address that is told of announcements",
      description = "The secret with which requests are signed is answered here and never again.")
  @APIResponse(
      responseCode = "201",
      description = "Registered",
      content = @Content(schema = @Schema(implementation = SecretReceipt.class)))
  public Response register(@NotNull @Valid WebhookRequest request) {
    String keyId = keys.present().orElseThrow(SecretReceipt::keyMissing);
    RegisterWebhook register =
        new RegisterWebhook(
            request.target(urls.read(request.url()), languages.tags()),
            keyId,
            request.since() == null ? log.end() : log.before(request.since()));
    Outcome outcome = webhooks.create(register, requests.context(request.reason(), request));
    return secret(Answers.done(WEBHOOK, outcome)).created();
  }

  @PUT
  @Path("/{id}/url")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Send what waits, and what follows, to another address")
  @APIResponse(
      responseCode = "200",
      description = "Moved, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response move(@PathParam("id") UUID id, @NotNull @Valid WebhookUrlRequest request) {
    return changed(id, new MoveWebhook(urls.read(request.url())), request.reason(), request);
  }

  @POST
  @Path("/{id}/secret")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Issue another secret",
      description =
          "For a while requests are signed with both. It is answered here and never again.")
  @APIResponse(
      responseCode = "200",
      description = "Issued",
      content = @Content(schema = @Schema(implementation = SecretReceipt.class)))
  public Response issueSecret(@PathParam("id") UUID id, @NotNull @Valid SecretRequest request) {
    String keyId = keys.present().orElseThrow(SecretReceipt::keyMissing);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    IssueSecret issue = new IssueSecret(keyId, now, now.plus(request.overlap()));
    return secret(done(id, issue, request.reason(), request)).changed();
  }

  @POST
  @Path("/{id}/suspension")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Send nothing until resumption; nothing is lost meanwhile")
  @APIResponse(
      responseCode = "200",
      description = "Suspended, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response suspend(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
    String detail = request.reason() == null ? "suspended by hand" : request.reason();
    return changed(id, new SuspendWebhook(Cause.BY_HAND, detail), request.reason(), request);
  }

  @POST
  @Path("/{id}/resumption")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Send again, from where it stopped")
  @APIResponse(
      responseCode = "200",
      description = "Resumed, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response resume(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
    return changed(id, new ResumeWebhook(), request.reason(), request);
  }

  @POST
  @Path("/{id}/replay")
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
    return changed(id, new ReplayAnnouncements(after), request.reason(), request);
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Remove a webhook; what waits is not sent")
  @APIResponse(
      responseCode = "200",
      description = "Removed, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response remove(@PathParam("id") UUID id) {
    return changed(id, new RemoveWebhook(), null, id);
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

  private SecretReceipt secret(Outcome.Done done) {
    return SecretReceipt.of(webhooks.history(done.streamId()), done, keys);
  }

  private Response changed(
      UUID id, WebhookCommand command, @Nullable String reason, Object request) {
    Outcome.Done done = done(id, command, reason, request);
    return Answers.changed(WEBHOOK, done);
  }

  private Outcome.Done done(
      UUID id, WebhookCommand command, @Nullable String reason, Object request) {
    Outcome outcome = webhooks.handle(id, command, requests.context(reason, request));
    if (outcome instanceof Outcome.Refused(Rejection why)
        && why.code().equals(WebhookDecider.WEBHOOK_REMOVED)) {
      throw Problems.missing(WEBHOOK, id);
    }
    return Answers.done(WEBHOOK, outcome);
  }
}
