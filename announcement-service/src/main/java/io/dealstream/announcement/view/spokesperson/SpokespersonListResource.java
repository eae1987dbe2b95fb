package io.dealstream.announcement.view.spokesperson;

import io.dealstream.announcement.domain.spokesperson.Profile;
import io.dealstream.announcement.domain.spokesperson.Spokesperson;
import io.dealstream.announcement.domain.spokesperson.SpokespersonCommand;
import io.dealstream.announcement.domain.spokesperson.SpokespersonEvent;
import io.dealstream.announcement.view.spokesperson.SpokespersonList.Place;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Loaded;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Who may be quoted, over HTTP.
@Path("/spokespersons")
@Tag(name = "Spokespersons")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRESS, Roles.LEGAL, Roles.ADMIN})
public class SpokespersonListResource {
  private final CommandHandler<SpokespersonCommand, Spokesperson, SpokespersonEvent> spokespersons;
  private final SpokespersonList list;

  SpokespersonListResource(
      CommandHandler<SpokespersonCommand, Spokesperson, SpokespersonEvent> spokespersons,
      SpokespersonList list) {
    this.spokespersons = spokespersons;
    this.list = list;
  }

  @GET
  @Operation(summary = "List spokespersons, the newest first, also those who are retired")
  @APIResponse(
      responseCode = "200",
      description = "A page of spokespersons",
      content = @Content(schema = @Schema(implementation = ItemPage.class)))
  public Response list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
    List<Place> places = list.find(Page.position(page.after()), page.limit() + 1);
    Page<Place> found = Page.of(places, page.limit(), 0, place -> Long.toString(place.position()));
    List<SpokespersonItem> items =
        found.items().stream().flatMap(place -> item(place.id()).stream()).toList();
    return new Page<>(items, found.next(), found.position()).response(uri);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One spokesperson")
  @APIResponse(
      responseCode = "200",
      description = "The spokesperson",
      content = @Content(schema = @Schema(implementation = SpokespersonItem.class)))
  public Response one(@PathParam("id") UUID id) {
    SpokespersonItem item = item(id).orElseThrow(() -> Problems.missing("spokesperson", id));
    return Answers.found(item.version(), item);
  }

  private Optional<SpokespersonItem> item(UUID id) {
    Loaded<Spokesperson> loaded = spokespersons.load(id);
    return switch (loaded.state()) {
      case Spokesperson.Unknown() -> Optional.empty();
      case Spokesperson.Registered(Profile profile) ->
          Optional.of(SpokespersonItem.of(id, profile, false, loaded.version()));
      case Spokesperson.Retired(Profile profile) ->
          Optional.of(SpokespersonItem.of(id, profile, true, loaded.version()));
    };
  }

  /// For the API document only.
  @Schema(name = "SpokespersonPage")
  interface ItemPage {
    List<SpokespersonItem> items();

    String next();

    long position();
  }
}
