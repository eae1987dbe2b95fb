package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.Doubt;
import io.dealstream.announcement.domain.release.Doubt.Weight;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.SignOffClaims;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.view.release.ReleaseCheck;
import io.dealstream.announcement.view.release.ToldRelease;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Sign-offs of claims over HTTP. Who signs off is the caller, as of every command.
@Path("/releases/{id}/sign-offs")
@Tag(name = "Checks")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRESS, Roles.LEGAL})
public class SignOffResource {
  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final ReleaseCheck check;
  private final Requests requests;

  SignOffResource(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      ReleaseCheck check,
      Requests requests) {
    this.releases = releases;
    this.check = check;
    this.requests = requests;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Answer for claims that no fact carries",
      description =
          "A sign-off holds as long as the sentence stands as it is. What the facts contradict in a"
              + " text of ours, and what must not be public, cannot be signed off.")
  @APIResponse(
      responseCode = "200",
      description = "Signed off, or it was already",
      content =
          @org.eclipse.microprofile.openapi.annotations.media.Content(
              schema = @Schema(implementation = Receipt.class)))
  public Response signOff(@PathParam("id") UUID id, @NotNull @Valid SignOffRequest request) {
    ToldRelease told = ToldRelease.of(releases.history(id));
    List<Doubt> claims =
        told.state() instanceof Unpublished release
            ? claims(told, release.content(), Set.copyOf(request.findings()))
            : List.of(); // refused, as there is no release or it is out
    return Answers.changed(
        "release",
        releases.handle(
            id, new SignOffClaims(claims), requests.context(request.reason(), request)));
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for findings that are not open
  private List<Doubt> claims(ToldRelease told, Content content, Set<String> ids) {
    List<Doubt> open =
        check.doubts(check.subject(told, content)).stream()
            .filter(doubt -> doubt.weight() == Weight.OPEN && ids.contains(doubt.id()))
            .toList();
    Set<String> others = new TreeSet<>(ids);
    others.removeAll(open.stream().map(Doubt::id).collect(Collectors.toSet()));
    if (!others.isEmpty()) {
      throw Problems.refused(
          "CLAIM_NOT_OPEN",
          "these are no claims of the release that can be signed off",
          Map.of("findings", List.copyOf(others)));
    }
    return open;
  }
}
