package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.view.fact.FactSources;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What a release may be written from over HTTP: the other end of the ids that its proof names.
@Path("/releases/{id}/facts")
@Tag(name = "Releases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANY)
public class ReleaseFactsResource {
  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final ReleaseWriter writer;
  private final FactSources sources;

  ReleaseFactsResource(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      ReleaseWriter writer,
      FactSources sources) {
    this.releases = releases;
    this.writer = writer;
    this.sources = sources;
  }

  @GET
  @Operation(
      summary = "The facts that a release may be written from, with the events that say so",
      description =
          "As they are known now. An event that a published release names and that is not here was"
              + " corrected or withdrawn since.")
  public List<FactPart> facts(@PathParam("id") UUID id) {
    ToldRelease told = ToldRelease.of(releases.history(id));
    Content content =
        switch (told.state()) {
          case Release.NotOpened() -> throw Problems.missing("release", id);
          case Release.Unpublished release -> release.content();
          case Release.Out out -> out.published().content();
        };
    return new FactParts(sources.of(content.titleIds())).of(writer.facts(told, content));
  }
}
