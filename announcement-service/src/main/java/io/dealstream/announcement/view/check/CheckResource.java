package io.dealstream.announcement.view.check;

import io.dealstream.announcement.check.Verifier;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Out;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.render.Languages;
import io.dealstream.announcement.view.LanguageChoice;
import io.dealstream.announcement.view.check.CheckPage.FindingPart;
import io.dealstream.announcement.view.check.CheckPage.TextPart;
import io.dealstream.announcement.view.release.ReleaseCheck;
import io.dealstream.announcement.view.release.ReleaseCheck.Subject;
import io.dealstream.announcement.view.release.ToldRelease;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Problems;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Checks of releases, and of any text against the facts of one. Nothing changes by them.
@Path("/releases/{id}/check")
@Tag(name = "Checks")
@RunOnVirtualThread
@RolesAllowed({Roles.PRESS, Roles.LEGAL, Roles.ADMIN})
public class CheckResource {
  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final ReleaseCheck check;
  private final Verifier verifier;
  private final Languages languages;

  CheckResource(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      ReleaseCheck check,
      Verifier verifier,
      Languages languages) {
    this.releases = releases;
    this.check = check;
    this.verifier = verifier;
    this.languages = languages;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Say of each claim of a text whether the facts of a release carry it",
      description =
          "With a text and its language, that text is read. Without, the release is, as it reads now,"
              + " in all languages: what is generated must come out again from the same facts, what"
              + " is written by hand and what is quoted is read.")
  public CheckPage check(@PathParam("id") UUID id, @NotNull @Valid CheckRequest request) {
    Subject subject = subject(id, ToldRelease.of(releases.history(id)));
    String text = request.text();
    if (text == null) {
      return CheckPage.of(id, sections(subject));
    }
    String language = LanguageChoice.of(request.language(), languages.tags());
    List<FindingPart> findings =
        verifier.check(language, text, subject.basis().in(language)).stream()
            .map(finding -> FindingPart.of(finding, null, subject.signedOff()))
            .toList();
    return CheckPage.of(id, List.of(CheckPage.text(language, findings)));
  }

  private Subject subject(UUID id, ToldRelease told) {
    return switch (told.state()) {
      case Release.NotOpened() -> throw Problems.missing("release", id);
      case Unpublished release -> check.subject(told, release.content());
      case Out out -> check.subject(told, out.published());
    };
  }

  private List<TextPart> sections(Subject subject) {
    List<TextPart> texts = new ArrayList<>();
    check
        .check(subject)
        .forEach((language, sections) -> {
          List<FindingPart> findings =
              sections.stream()
                  .flatMap(checked ->
                      checked.findings().stream()
                          .map(finding ->
                              FindingPart.of(
                                  finding, checked.section().kind(), subject.signedOff())))
                  .toList();
          texts.add(CheckPage.text(language, findings));
        });
    return texts;
  }
}
