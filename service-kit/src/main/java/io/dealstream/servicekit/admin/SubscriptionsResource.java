package io.dealstream.servicekit.admin;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.eventkit.projection.Subscription;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.engine.Engine;
import io.dealstream.servicekit.http.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The read models and reactions of a service, for an operator.
@Path("/admin/subscriptions")
@Tag(name = "Operation")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class SubscriptionsResource {
  private static final int REBUILD_SECONDS = 30;

  private final Engine engine;

  SubscriptionsResource(Engine engine) {
    this.engine = engine;
  }

  /// How one of them is.
  ///
  /// @param stopped partitions that stand still, with the reason
  @Schema(name = "SubscriptionState", description = "How a read model or reaction is")
  public record State(
      @Schema(examples = "pipeline") String name,
      boolean ready,
      @Schema(examples = "reading") String detail,
      long applied,
      long duplicates,
      long gaps,
      long lagRecords,
      @Schema(examples = "0.0") double lagSeconds,
      Map<String, String> stopped) {}

  @GET
  @Operation(summary = "List read models and reactions with their lag")
  public List<State> list() {
    return engine.subscriptions().stream().map(SubscriptionsResource::state).toList();
  }

  @POST
  @Path("/{name}/rebuild")
  @Operation(summary = "Empty a read model and fill it again from the first event")
  @APIResponse(responseCode = "202", description = "It is empty and fills again; see its lag")
  public Response rebuild(@PathParam("name") String name) {
    Subscription<PublishedEvent> subscription =
        engine.subscriptions().stream()
            .filter(s -> s.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Problems.missing("subscription", name));
    if (!subscription.rebuildable()) {
      throw Problems.refused("REACTION", "a reaction is never repeated", Map.of("name", name));
    }
    await(subscription);
    return Response.accepted().build();
  }

  private static void await(Subscription<PublishedEvent> subscription) {
    try {
      subscription.rebuild().get(REBUILD_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw Problems.unavailable("REBUILD_WAITS", "the read model's loop does not answer");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problems.unavailable("REBUILD_WAITS", "the service stops");
    }
  }

  private static State state(Subscription<PublishedEvent> subscription) {
    var health = subscription.health();
    var counts = subscription.counts();
    return new State(
        subscription.name(),
        health.ready(),
        health.detail(),
        counts.applied(),
        counts.duplicates(),
        counts.gaps(),
        subscription.lag().records(),
        subscription.lag().seconds(),
        subscription.stopped());
  }
}
