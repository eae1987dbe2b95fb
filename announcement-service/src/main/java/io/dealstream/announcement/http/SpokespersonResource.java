package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.spokesperson.Spokesperson;
import io.dealstream.announcement.domain.spokesperson.SpokespersonCommand;
import io.dealstream.announcement.domain.spokesperson.SpokespersonCommand.RegisterSpokesperson;
import io.dealstream.announcement.domain.spokesperson.SpokespersonCommand.RetireSpokesperson;
import io.dealstream.announcement.domain.spokesperson.SpokespersonCommand.ReviseSpokesperson;
import io.dealstream.announcement.domain.spokesperson.SpokespersonEvent;
import io.dealstream.announcement.render.Languages;
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

/// The commands of a spokesperson over HTTP.
@Path("/spokespersons")
@Tag(name = "Spokespersons")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRESS)
public class SpokespersonResource {
  private static final String SPOKESPERSON = "spokesperson";

  private final CommandHandler<SpokespersonCommand, Spokesperson, SpokespersonEvent> spokespersons;
  private final Languages languages;
  private final Requests requests;

  SpokespersonResource(
      CommandHandler<SpokespersonCommand, Spokesperson, SpokespersonEvent> spokespersons,
      Languages languages,
      Requests requests) {
    this.spokespersons = spokespersons;
    this.languages = languages;
    this.requests = requests;
  }

  @POST
  @Operation(summary = "Register somebody who may be quoted")
  @APIResponse(
      responseCode = "201",
      description = "Registered",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response register(@NotNull @Valid SpokespersonRequest request) {
    return Answers.created(
        SPOKESPERSON,
        "/spokespersons",
        spokespersons.begin(
            CommandHandler.newId(),
            new RegisterSpokesperson(request.profile(languages.tags())),
            requests.context(request.reason(), request)));
  }

  @PUT
  @Path("/{id}")
  @Operation(summary = "Revise how somebody is introduced; quotes that were given stay")
  @APIResponse(
      responseCode = "200",
      description = "Revised, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response revise(@PathParam("id") UUID id, @NotNull @Valid SpokespersonRequest request) {
    return Answers.changed(
        SPOKESPERSON,
        spokespersons.handle(
            id,
            new ReviseSpokesperson(request.profile(languages.tags())),
            requests.context(request.reason(), request)));
  }

  @POST
  @Path("/{id}/retirement")
  @Operation(summary = "Somebody is quoted no longer; quotes that were given stay")
  @APIResponse(
      responseCode = "200",
      description = "Retired, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response retire(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
    return Answers.changed(
        SPOKESPERSON,
        spokespersons.handle(
            id, new RetireSpokesperson(), requests.context(request.reason(), request)));
  }
}
