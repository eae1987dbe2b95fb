package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.coverage.CoverageCheck;
import io.dealstream.announcement.domain.coverage.CoverageCheckCommand;
import io.dealstream.announcement.domain.coverage.CoverageCheckCommand.RecordCoverageCheck;
import io.dealstream.announcement.domain.coverage.CoverageCheckEvent;
import io.dealstream.announcement.domain.coverage.Report;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Out;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.render.Languages;
import io.dealstream.announcement.view.LanguageChoice;
import io.dealstream.announcement.view.coverage.CoverageCheckPage;
import io.dealstream.announcement.view.coverage.CoverageChecks;
import io.dealstream.announcement.view.coverage.CoverageReader;
import io.dealstream.announcement.view.coverage.CoverageSubject;
import io.dealstream.announcement.view.fact.FactBase;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.http.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Has articles checked over HTTP.
@Path("/coverage-checks")
@Tag(name = "Coverage")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRESS, Roles.LEGAL})
public class CoverageCheckCommandResource {
  private final CommandHandler<CoverageCheckCommand, CoverageCheck, CoverageCheckEvent> checks;
  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final CoverageReader reader;
  private final CoverageChecks made;
  private final FactBase facts;
  private final Languages languages;
  private final Requests requests;

  CoverageCheckCommandResource(
      CommandHandler<CoverageCheckCommand, CoverageCheck, CoverageCheckEvent> checks,
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      CoverageReader reader,
      CoverageChecks made,
      FactBase facts,
      Languages languages,
      Requests requests) {
    this.checks = checks;
    this.releases = releases;
    this.reader = reader;
    this.made = made;
    this.facts = facts;
    this.languages = languages;
    this.requests = requests;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Check an article that others published against our facts",
      description =
          "Says which facts it carries, which it contradicts, which of its claims are new to us and"
              + " which facts it leaves out. Of the article only the hash is kept, unless asked.")
  @APIResponse(
      responseCode = "201",
      description = "Checked",
      content = @Content(schema = @Schema(implementation = CoverageCheckPage.class)))
  public Response check(@NotNull @Valid CoverageCheckRequest request) {
    Report report =
        reader.read(
            subject(request),
            LanguageChoice.of(request.language(), languages.tags()),
            request.source().source(),
            request.text(),
            request.keepText());
    Outcome.Done done =
        Answers.done(
            "coverage check",
            checks.create(
                new RecordCoverageCheck(report), requests.context(request.reason(), request)));
    UUID id = done.streamId();
    return Response.created(URI.create("/coverage-checks/" + id))
        .entity(made.find(id).orElseThrow())
        .build();
  }

  private CoverageSubject subject(CoverageCheckRequest request) {
    UUID releaseId = request.releaseId();
    List<UUID> titleIds = Objects.requireNonNullElse(request.titleIds(), List.of());
    if (releaseId == null && titleIds.isEmpty()) {
      throw Problems.malformed("titleIds", "or releaseId must say what the article is about");
    }
    if (releaseId == null) {
      List<UUID> titles = titleIds.stream().distinct().toList();
      return new CoverageSubject(titles, facts.dealsOf(titles), null);
    }
    if (!titleIds.isEmpty()) {
      throw Problems.malformed("titleIds", "must be left out when a release is named");
    }
    return switch (releases.load(releaseId).state()) {
      case Release.NotOpened() ->
          throw Problems.unknown("RELEASE_UNKNOWN", "releaseId", Set.of(releaseId));
      case Unpublished release ->
          new CoverageSubject(release.content().titleIds(), release.content().dealIds(), releaseId);
      case Out out ->
          new CoverageSubject(
              out.published().titleIds(), out.published().content().dealIds(), releaseId);
    };
  }
}
