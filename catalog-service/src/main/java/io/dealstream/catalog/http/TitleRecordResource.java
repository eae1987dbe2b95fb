package io.dealstream.catalog.http;

import io.dealstream.catalog.domain.title.Title;
import io.dealstream.catalog.domain.title.TitleCommand;
import io.dealstream.catalog.domain.title.TitleCommand.CorrectAudienceResult;
import io.dealstream.catalog.domain.title.TitleCommand.CorrectAward;
import io.dealstream.catalog.domain.title.TitleCommand.RecordAudienceResult;
import io.dealstream.catalog.domain.title.TitleCommand.RecordAward;
import io.dealstream.catalog.domain.title.TitleCommand.WithdrawAudienceResult;
import io.dealstream.catalog.domain.title.TitleCommand.WithdrawAward;
import io.dealstream.catalog.domain.title.TitleDecider;
import io.dealstream.catalog.domain.title.TitleEvent;
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
import org.jspecify.annotations.Nullable;

/// What is recorded of a title, over HTTP: its awards and audience results. What was recorded by
/// mistake is put right or taken back; what was true once is not, a further record says what came.
@Path("/titles/{id}")
@Tag(name = "Titles")
@RolesAllowed({Roles.CATALOG, Roles.PRESS})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TitleRecordResource {
  private static final String TITLE = "title";

  private final CommandHandler<TitleCommand, Title, TitleEvent> titles;
  private final Requests requests;

  TitleRecordResource(CommandHandler<TitleCommand, Title, TitleEvent> titles, Requests requests) {
    this.titles = titles;
    this.requests = requests;
  }

  @POST
  @Path("/awards")
  @Operation(summary = "Record how far a title got with an award")
  @APIResponse(
      responseCode = "200",
      description = "Recorded, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response recordAward(@PathParam("id") UUID id, @NotNull @Valid AwardRequest request) {
    TitleCommand command = new RecordAward(CommandHandler.newId(), request.award());
    return Answers.changed(TITLE, done(id, command, request.reason(), request));
  }

  @PUT
  @Path("/awards/{awardId}")
  @Operation(
      summary = "Correct an award: what was recorded was wrong",
      description = "Releases that said so are corrected.")
  @APIResponse(
      responseCode = "200",
      description = "Corrected, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response correctAward(
      @PathParam("id") UUID id,
      @PathParam("awardId") UUID awardId,
      @NotNull @Valid AwardRequest request) {
    TitleCommand command = new CorrectAward(awardId, request.award());
    return ofRecord("award", awardId, done(id, command, request.reason(), request));
  }

  @POST
  @Path("/awards/{awardId}/withdrawal")
  @Operation(
      summary = "Take an award back: nothing of it stands",
      description = "Releases that said so are corrected.")
  @APIResponse(
      responseCode = "200",
      description = "Taken back",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response withdrawAward(
      @PathParam("id") UUID id,
      @PathParam("awardId") UUID awardId,
      @NotNull @Valid WithdrawalRequest request) {
    TitleCommand command = new WithdrawAward(awardId);
    return ofRecord("award", awardId, done(id, command, request.reason(), request));
  }

  @POST
  @Path("/audience-results")
  @Operation(summary = "Record how many watched a title")
  @APIResponse(
      responseCode = "200",
      description = "Recorded, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response recordAudienceResult(
      @PathParam("id") UUID id, @NotNull @Valid AudienceResultRequest request) {
    TitleCommand command = new RecordAudienceResult(CommandHandler.newId(), request.result());
    return Answers.changed(TITLE, done(id, command, request.reason(), request));
  }

  @PUT
  @Path("/audience-results/{resultId}")
  @Operation(
      summary = "Correct an audience result: what was recorded was wrong",
      description = "Releases that said so are corrected.")
  @APIResponse(
      responseCode = "200",
      description = "Corrected, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response correctAudienceResult(
      @PathParam("id") UUID id,
      @PathParam("resultId") UUID resultId,
      @NotNull @Valid AudienceResultRequest request) {
    TitleCommand command = new CorrectAudienceResult(resultId, request.result());
    return ofRecord("audience result", resultId, done(id, command, request.reason(), request));
  }

  @POST
  @Path("/audience-results/{resultId}/withdrawal")
  @Operation(
      summary = "Take an audience result back: nothing of it stands",
      description = "Releases that said so are corrected.")
  @APIResponse(
      responseCode = "200",
      description = "Taken back",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response withdrawAudienceResult(
      @PathParam("id") UUID id,
      @PathParam("resultId") UUID resultId,
      @NotNull @Valid WithdrawalRequest request) {
    TitleCommand command = new WithdrawAudienceResult(resultId);
    return ofRecord("audience result", resultId, done(id, command, request.reason(), request));
  }

  private Outcome done(UUID id, TitleCommand command, @Nullable String reason, Object request) {
    return titles.handle(id, command, requests.context(reason, request));
  }

  private static Response ofRecord(String kind, UUID id, Outcome outcome) {
    if (outcome instanceof Outcome.Refused(Rejection why)
        && why.code().equals(TitleDecider.RECORD_NOT_THERE)) {
      throw Problems.missing(kind, id);
    }
    return Answers.changed(TITLE, outcome);
  }
}
