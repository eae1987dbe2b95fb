package io.dealstream.announcement.view.webhook;

import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Webhooks over HTTP. Their addresses may hold tokens, so not everyone sees them.
@Path("/webhooks")
@Tag(name = "Webhooks")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRESS, Roles.ADMIN})
public class WebhookPagesResource {
  private static final UUID FIRST = new UUID(0, 0);

  /// There are never so many: the installation has a limit of its own.
  private static final int ALL = 10_000;

  private final WebhookPages pages;

  WebhookPagesResource(WebhookPages pages) {
    this.pages = pages;
  }

  @GET
  @Operation(summary = "List all webhooks, the oldest first")
  public List<WebhookPage> list() {
    return pages.from(FIRST, ALL);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One webhook: where it leads, what waits, what went wrong last")
  @APIResponse(
      responseCode = "200",
      description = "The webhook",
      content = @Content(schema = @Schema(implementation = WebhookPage.class)))
  public Response one(@PathParam("id") UUID id) {
    WebhookPage page = pages.one(id).orElseThrow(() -> Problems.missing("webhook", id));
    return Answers.found(page.version(), page);
  }

  @GET
  @Path("/{id}/history")
  @Operation(summary = "All that happened to a webhook, in order, also when it was removed")
  public List<WebhookHistoryEntry> history(@PathParam("id") UUID id) {
    List<WebhookHistoryEntry> entries = pages.history(id);
    if (entries.isEmpty()) {
      throw Problems.missing("webhook", id);
    }
    return entries;
  }
}
