package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Refusal;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.AddQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.RecordQuoteConsent;
import io.dealstream.announcement.domain.release.ReleaseCommand.RemoveQuote;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.render.Languages;
import io.dealstream.announcement.view.LanguageChoice;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The quotes of a draft over HTTP.
@Path("/releases/{id}/quotes")
@Tag(name = "Releases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRESS)
public class QuoteResource {
  private static final String RELEASE = "release";

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final Speakers speakers;
  private final Languages languages;
  private final Requests requests;

  QuoteResource(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      Speakers speakers,
      Languages languages,
      Requests requests) {
    this.releases = releases;
    this.speakers = speakers;
    this.languages = languages;
    this.requests = requests;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a quote to a draft")
  @APIResponse(
      responseCode = "200",
      description = "Added",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response quote(@PathParam("id") UUID id, @NotNull @Valid QuoteRequest request) {
    LanguageChoice.of(request.language(), languages.tags());
    return Answers.changed(
        RELEASE,
        releases.handle(
            id,
            new AddQuote(request.quote(CommandHandler.newId(), speakers::profile)),
            requests.context(request.reason(), request)));
  }

  @DELETE
  @Path("/{quoteId}")
  @Operation(summary = "Remove a quote from a draft")
  @APIResponse(
      responseCode = "200",
      description = "Removed",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response unquote(@PathParam("id") UUID id, @PathParam("quoteId") UUID quoteId) {
    return quoted(
        quoteId, releases.handle(id, new RemoveQuote(quoteId), requests.context(null, quoteId)));
  }

  @PUT
  @Path("/{quoteId}/consent")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Record that a speaker agrees that a quote is used, or no longer does")
  @APIResponse(
      responseCode = "200",
      description = "Recorded, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response consent(
      @PathParam("id") UUID id,
      @PathParam("quoteId") UUID quoteId,
      @NotNull @Valid ConsentRequest request) {
    return quoted(
        quoteId,
        releases.handle(
            id,
            new RecordQuoteConsent(quoteId, request.given()),
            requests.context(request.reason(), request)));
  }

  private static Response quoted(UUID quoteId, Outcome outcome) {
    if (outcome instanceof Outcome.Refused(Rejection why)
        && why.code().equals(Refusal.QUOTE_NOT_THERE)) {
      throw Problems.missing("quote", quoteId);
    }
    return Answers.changed(RELEASE, outcome);
  }
}
