package io.dealstream.announcement.http;

import io.dealstream.announcement.deliver.AnnouncementLog;
import io.dealstream.announcement.deliver.SigningKeys;
import io.dealstream.announcement.domain.webhook.Webhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand;
import io.dealstream.announcement.domain.webhook.WebhookCommand.IssueSecret;
import io.dealstream.announcement.domain.webhook.WebhookCommand.RegisterWebhook;
import io.dealstream.announcement.domain.webhook.WebhookEvent;
import io.dealstream.announcement.render.Languages;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers;
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
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Registers webhooks and issues their secrets over HTTP.
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
  private final WebhookCommands commands;
  private final Languages languages;
  private final Requests requests;
  private final Clock clock;

  WebhookResource(
      CommandHandler<WebhookCommand, Webhook, WebhookEvent> webhooks,
      WebhookUrls urls,
      AnnouncementLog log,
      SigningKeys keys,
      WebhookCommands commands,
      Languages languages,
      Requests requests,
      Clock clock) {
    this.webhooks = webhooks;
    this.urls = urls;
    this.log = log;
    this.keys = keys;
    this.commands = commands;
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
    return secret(commands.done(id, issue, request.reason(), request)).changed();
  }

  private SecretReceipt secret(Outcome.Done done) {
    return SecretReceipt.of(webhooks.history(done.streamId()), done, keys);
  }
}
