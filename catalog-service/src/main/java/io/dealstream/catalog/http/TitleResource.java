package io.dealstream.catalog.http;

import io.dealstream.catalog.domain.title.Facts;
import io.dealstream.catalog.domain.title.Title;
import io.dealstream.catalog.domain.title.TitleCommand;
import io.dealstream.catalog.domain.title.TitleCommand.RegisterTitle;
import io.dealstream.catalog.domain.title.TitleCommand.ReviseTitle;
import io.dealstream.catalog.domain.title.TitleEvent;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The commands of a title over HTTP.
@Path("/titles")
@Tag(name = "Titles")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TitleResource {
  private static final String TITLE = "title";

  private final CommandHandler<TitleCommand, Title, TitleEvent> titles;
  private final Requests requests;

  TitleResource(CommandHandler<TitleCommand, Title, TitleEvent> titles, Requests requests) {
    this.titles = titles;
    this.requests = requests;
  }

  @POST
  @RolesAllowed(Roles.CATALOG)
  @Operation(summary = "Register a title")
  @APIResponse(
      responseCode = "201",
      description = "Registered",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response register(@NotNull @Valid TitleRequest request) {
    var context = requests.context(request.reason(), request);
    UUID id = CommandHandler.newId();
    return Answers.created(
        TITLE, "/titles", titles.begin(id, new RegisterTitle(id, facts(request)), context));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.CATALOG)
  @Operation(summary = "Revise a title: replaces all facts, awards and audience results stay")
  @APIResponse(
      responseCode = "200",
      description = "Revised, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response revise(@PathParam("id") UUID id, @NotNull @Valid TitleRequest request) {
    var context = requests.context(request.reason(), request);
    return Answers.changed(TITLE, titles.handle(id, new ReviseTitle(id, facts(request)), context));
  }

  /// Titles are never removed, so an original that is there now will still be there at the append.
  private Facts facts(TitleRequest request) {
    Facts facts = request.facts();
    Optional.ofNullable(facts.remakeOf())
        .map(Facts.RemakeOf::titleId)
        .filter(original -> titles.load(original).version() == 0)
        .ifPresent(unknown -> {
          throw Problems.malformed(
              "remakeOf.titleId", "names a title that is not in the catalog: " + unknown);
        });
    return facts;
  }
}
