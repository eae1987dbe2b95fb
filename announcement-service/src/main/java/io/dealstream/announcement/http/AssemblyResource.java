package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Refusal;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.AddTitles;
import io.dealstream.announcement.domain.release.ReleaseCommand.RemoveTitle;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.view.fact.FactBase;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Putting releases together by hand, over HTTP.
@Path("/releases")
@Tag(name = "Releases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRESS)
public class AssemblyResource {
  private static final String RELEASE = "release";
  private static final String RELEASES = "/releases";

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final Assembly assembly;
  private final FactBase facts;
  private final Requests requests;

  AssemblyResource(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      Assembly assembly,
      FactBase facts,
      Requests requests) {
    this.releases = releases;
    this.assembly = assembly;
    this.facts = facts;
    this.requests = requests;
  }

  @POST
  @Operation(
      summary = "Open a release by hand: about titles, with licenses that no release holds",
      description =
          "Without licenses it tells the audience results of its titles; with licenses of several"
              + " titles it is a report on a market or a package.")
  @APIResponse(
      responseCode = "201",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response open(@NotNull @Valid DraftRequest request) {
    if (request.titles().isEmpty() && request.deals().isEmpty()) {
      throw Problems.malformed("titleIds", "must not be empty when dealIds is");
    }
    known(request.titles());
    return Answers.created(
        RELEASE,
        RELEASES,
        assembly.open(
            request.titles(), request.deals(), requests.context(request.reason(), request)));
  }

  @POST
  @Path("/{id}/split")
  @Operation(summary = "Move some of the licenses of a draft to a new one")
  @APIResponse(
      responseCode = "201",
      description = "Opened, with these licenses",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response split(@PathParam("id") UUID id, @NotNull @Valid SplitRequest request) {
    return Answers.created(
        RELEASE,
        RELEASES,
        assembly.split(id, request.dealIds(), requests.context(request.reason(), request)));
  }

  @POST
  @Path("/{id}/merge")
  @Operation(summary = "Take over the licenses, titles and quotes of another draft")
  @APIResponse(
      responseCode = "200",
      description = "Merged",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response merge(@PathParam("id") UUID id, @NotNull @Valid MergerRequest request) {
    return Answers.changed(
        RELEASE,
        assembly.merge(id, request.releaseId(), requests.context(request.reason(), request)));
  }

  @POST
  @Path("/{id}/titles")
  @Operation(summary = "Have a draft tell of titles, also without licenses of them")
  @APIResponse(
      responseCode = "200",
      description = "Added, or they were there already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response addTitles(@PathParam("id") UUID id, @NotNull @Valid TitlesRequest request) {
    known(request.titleIds());
    return Answers.changed(
        RELEASE,
        releases.handle(
            id, new AddTitles(request.titleIds()), requests.context(request.reason(), request)));
  }

  @DELETE
  @Path("/{id}/titles/{titleId}")
  @Operation(summary = "Have a draft no longer tell of a title that was added to it")
  @APIResponse(
      responseCode = "200",
      description = "Removed",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response removeTitle(@PathParam("id") UUID id, @PathParam("titleId") UUID titleId) {
    Outcome outcome =
        releases.handle(id, new RemoveTitle(titleId), requests.context(null, titleId));
    if (outcome instanceof Outcome.Refused(Rejection why)
        && why.code().equals(Refusal.TITLE_NOT_THERE)) {
      throw Problems.missing("title", titleId);
    }
    return Answers.changed(RELEASE, outcome);
  }

  private void known(List<UUID> titleIds) {
    Set<UUID> unknown = new TreeSet<>(titleIds);
    unknown.removeAll(facts.names(titleIds).keySet());
    if (!unknown.isEmpty()) {
      throw Problems.unknown("TITLE_UNKNOWN", "titleIds", unknown);
    }
  }
}
