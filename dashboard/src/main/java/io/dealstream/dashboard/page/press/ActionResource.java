package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Receipt;
import io.dealstream.dashboard.client.announcement.Announcements;
import io.dealstream.dashboard.client.announcement.Release;
import io.dealstream.dashboard.client.announcement.Review.Missing;
import io.dealstream.dashboard.page.Choice;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Trouble;
import io.dealstream.dashboard.page.Unshown;
import io.dealstream.dashboard.page.Written;
import io.dealstream.dashboard.page.press.ReleaseView.Finding;
import io.dealstream.dashboard.session.Person;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/// What can be done with a release: each action has a page that says what will happen, and a form.
@Path("/press/{id}/{action}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Authenticated
public class ActionResource {
  private static final List<String> ZONES =
      List.of(
          "UTC",
          "Europe/Istanbul",
          "Europe/London",
          "Europe/Madrid",
          "Europe/Berlin",
          "America/New_York",
          "America/Los_Angeles",
          "America/Mexico_City",
          "America/Bogota",
          "America/Santiago",
          "America/Sao_Paulo",
          "Asia/Jerusalem",
          "Asia/Dubai",
          "Asia/Tokyo");

  private final Announcements announcements;
  private final Person person;
  private final Frames frames;

  ActionResource(Announcements announcements, Person person, Frames frames) {
    this.announcements = announcements;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "press")
  static class Templates {
    static native TemplateInstance action(Frame frame, Reader r, ActionView page);

    private Templates() {}
  }

  @GET
  public Response ask(
      @PathParam("id") UUID id,
      @PathParam("action") String path,
      @QueryParam("version") @DefaultValue("") String seen) {
    Action action = action(path);
    Release release = release(id, action);
    Form form = ActionBody.begin(action, release, person, frames.reader());
    if (!seen.isEmpty()) {
      // What the reader has read, which may not be the release as it is now.
      form = form.put(Form.VERSION, seen);
    }
    return page(action, release, form, Trouble.NONE);
  }

  @POST
  public Response act(
      @PathParam("id") UUID id,
      @PathParam("action") String path,
      MultivaluedMap<String, String> fields) {
    Action action = action(path);
    Form form = new Form(fields);
    Command command =
        new Command(
            action.method(),
            "/releases/" + id + "/" + action.command(),
            form.key(),
            form.version(),
            ActionBody.of(action, form));
    Answer<Receipt> answer = announcements.send(person.caller(), command);
    return Trouble.of(answer, frames.reader())
        .map(trouble -> page(action, release(id, action), form, trouble))
        .orElseGet(() -> to(answer.value().map(Receipt::id).orElse(id)));
  }

  /// A retraction is a release of its own: there it goes on.
  private static Response to(UUID release) {
    return Response.seeOther(URI.create("/press/" + release)).build();
  }

  private static Action action(String path) {
    return Action.at(path).orElseThrow(NotFoundException::new);
  }

  private Release release(UUID id, Action action) {
    Release release = Unshown.unless(announcements.release(person.caller(), id, null));
    if (!action.isFor(person, release) && action != Action.APPROVAL) {
      throw new NotFoundException();
    }
    return release;
  }

  private Response page(Action action, Release release, Form form, Trouble trouble) {
    Reader r = frames.reader();
    ActionView view =
        new ActionView(
            release.id().toString(),
            action,
            release.headline() == null ? r.say("release.unwritten") : release.headline(),
            new Written(form, trouble.wrong()),
            trouble.text(),
            release.languages().stream()
                .map(code -> new Choice(code, r.languages(List.of(code))))
                .toList(),
            roles(release, r),
            ZONES,
            action == Action.SIGN_OFF ? open(release, r) : List.of());
    return Response.status(trouble.status())
        .entity(Templates.action(frames.of("press"), r, view).render())
        .build();
  }

  private List<Choice> roles(Release release, Reader r) {
    return release.review().missing().stream()
        .map(Missing::role)
        .distinct()
        .filter(person::is)
        .map(role -> new Choice(role, r.name("role", role)))
        .toList();
  }

  private List<Finding> open(Release release, Reader r) {
    return announcements.check(person.caller(), release.id()).value().stream()
        .flatMap(check -> new Findings(r).of(check).stream())
        .filter(finding -> !finding.signedOff() && !finding.verdictCode().equals("FORBIDDEN"))
        .toList();
  }
}
