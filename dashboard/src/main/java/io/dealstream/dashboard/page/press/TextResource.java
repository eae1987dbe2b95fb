package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Method;
import io.dealstream.dashboard.client.Receipt;
import io.dealstream.dashboard.client.announcement.Announcements;
import io.dealstream.dashboard.client.announcement.Check;
import io.dealstream.dashboard.client.announcement.Release;
import io.dealstream.dashboard.page.Body;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Trouble;
import io.dealstream.dashboard.page.Unshown;
import io.dealstream.dashboard.page.Written;
import io.dealstream.dashboard.page.press.ReleaseView.Finding;
import io.dealstream.dashboard.session.Person;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A block written by hand, in one language. Whoever comes second sees what the first one wrote,
/// and loses nothing.
@Path("/press/{id}/texts/{block}/{language}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed("press")
public class TextResource {
  private static final String TEXT = "text";

  private final Announcements announcements;
  private final Person person;
  private final Frames frames;

  TextResource(Announcements announcements, Person person, Frames frames) {
    this.announcements = announcements;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "press")
  static class Templates {
    static native TemplateInstance text(Frame frame, Reader r, TextView page);

    private Templates() {}
  }

  /// Which block of which release.
  record Place(UUID release, String block, String language) {
    String command() {
      return "/releases/" + release + "/blocks/" + block + "/texts/" + language;
    }

    URI page() {
      return URI.create("/press/" + release + "?language=" + language);
    }
  }

  @GET
  public Response ask(
      @PathParam("id") UUID id,
      @PathParam("block") String block,
      @PathParam("language") String language) {
    Place place = new Place(id, block, language);
    Release release = release(place);
    Form form = Form.empty().version(release.version()).put(TEXT, block(release, place).text());
    return page(place, release, form, Trouble.NONE, List.of());
  }

  @POST
  public Response act(
      @PathParam("id") UUID id,
      @PathParam("block") String block,
      @PathParam("language") String language,
      MultivaluedMap<String, String> fields) {
    Place place = new Place(id, block, language);
    Form form = new Form(fields);
    if (!form.text("check").isEmpty()) {
      return checked(place, form);
    }
    boolean reset = !form.text("reset").isEmpty();
    Command command =
        new Command(
            reset ? Method.DELETE : Method.PUT,
            place.command(),
            form.key() + (reset ? "/reset" : ""),
            form.version(),
            new Body().text(form, TEXT, "reason").fields());
    Answer<Receipt> answer = announcements.send(person.caller(), command);
    return Trouble.of(answer, frames.reader())
        .map(trouble -> again(place, form, trouble))
        .orElseGet(() -> Response.seeOther(place.page()).build());
  }

  /// With a new key: the command did not happen, and what is sent next is another.
  private Response again(Place place, Form form, Trouble trouble) {
    Release release = release(place);
    if (trouble.stale()) {
      form.version(release.version());
      form.renewed();
    }
    return page(place, release, form, trouble, List.of());
  }

  private Response checked(Place place, Form form) {
    Answer<Check> check =
        announcements.check(
            person.caller(),
            place.release(),
            Map.of("language", place.language(), TEXT, form.text(TEXT)));
    Reader r = frames.reader();
    Trouble trouble =
        Notice.of(check, r).map(text -> new Trouble(200, "", text, Map.of())).orElse(Trouble.NONE);
    List<Finding> findings = check.value().map(new Findings(r)::of).orElse(List.of());
    return page(place, release(place), form, trouble, findings);
  }

  private Response page(
      Place place, Release release, Form form, Trouble trouble, List<Finding> findings) {
    Reader r = frames.reader();
    Release.Block block = block(release, place);
    TextView view =
        new TextView(
            place.release().toString(),
            release.headline() == null ? r.say("release.unwritten") : release.headline(),
            place.block(),
            r.name("block", place.block()),
            place.language(),
            r.languages(List.of(place.language())),
            block.handWritten(),
            new Written(form, trouble.wrong()),
            trouble.stale() ? r.say("press.stale") : trouble.text(),
            trouble.stale() ? block.text() : "",
            !form.text("check").isEmpty() && trouble.text().isEmpty(),
            findings);
    return Response.status(trouble.status())
        .entity(Templates.text(frames.of("press"), r, view).render())
        .build();
  }

  private Release release(Place place) {
    return Unshown.unless(
        announcements.release(person.caller(), place.release(), place.language()));
  }

  private static Release.Block block(Release release, Place place) {
    return release.blocks().stream()
        .filter(block -> block.kind().equals(place.block()))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
