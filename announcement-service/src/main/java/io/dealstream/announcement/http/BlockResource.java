package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.Refusal;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.ArrangeBlocks;
import io.dealstream.announcement.domain.release.ReleaseCommand.ResetBlock;
import io.dealstream.announcement.domain.release.ReleaseCommand.WriteBlock;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.render.Languages;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The layout of a draft over HTTP.
@Path("/releases/{id}/blocks")
@Tag(name = "Releases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRESS)
public class BlockResource {
  private static final String RELEASE = "release";

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final Languages languages;
  private final Requests requests;

  BlockResource(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      Languages languages,
      Requests requests) {
    this.releases = releases;
    this.languages = languages;
    this.requests = requests;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Say which blocks a draft has, in which order, in all languages",
      description =
          "What is not named is switched off. Headline, lead and territories say what is announced:"
              + " they may be written by hand, but not left out. The headline stands first.")
  @APIResponse(
      responseCode = "200",
      description = "Arranged, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response arrange(@PathParam("id") UUID id, @NotNull @Valid BlocksRequest request) {
    return Answers.changed(
        RELEASE,
        releases.handle(
            id, new ArrangeBlocks(request.blocks()), requests.context(request.reason(), request)));
  }

  @PUT
  @Path("/{block}/texts/{language}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Write a block of a draft by hand, in one language")
  @APIResponse(
      responseCode = "200",
      description = "Written, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response write(
      @PathParam("id") UUID id,
      @PathParam("block") String block,
      @PathParam("language") String language,
      @NotNull @Valid BlockTextRequest request) {
    return Answers.changed(
        RELEASE,
        releases.handle(
            id,
            new WriteBlock(request.written(block(block), known(language))),
            requests.context(request.reason(), request)));
  }

  @DELETE
  @Path("/{block}/texts/{language}")
  @Operation(summary = "Let a block of a draft be generated again, in one language")
  @APIResponse(
      responseCode = "200",
      description = "Generated again",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response reset(
      @PathParam("id") UUID id,
      @PathParam("block") String block,
      @PathParam("language") String language) {
    ResetBlock command = new ResetBlock(block(block), known(language));
    Outcome outcome =
        releases.handle(id, command, requests.context(null, List.of(block, language)));
    if (outcome instanceof Outcome.Refused(Rejection why)
        && why.code().equals(Refusal.BLOCK_NOT_WRITTEN)) {
      throw Problems.missing("text of", block + " in " + language);
    }
    return Answers.changed(RELEASE, outcome);
  }

  private static Block block(String name) {
    return Stream.of(Block.values())
        .filter(block -> block.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Problems.missing("block", name));
  }

  private String known(String language) {
    if (!languages.contains(language)) {
      throw Problems.missing("language", language);
    }
    return language;
  }
}
