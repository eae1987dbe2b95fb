package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.Method;
import io.dealstream.dashboard.client.Receipt;
import io.dealstream.dashboard.client.Together;
import io.dealstream.dashboard.client.announcement.Announcements;
import io.dealstream.dashboard.client.announcement.Coverage;
import io.dealstream.dashboard.client.announcement.ListedRelease;
import io.dealstream.dashboard.page.Body;
import io.dealstream.dashboard.page.Choice;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Trouble;
import io.dealstream.dashboard.page.Unshown;
import io.dealstream.dashboard.page.Written;
import io.dealstream.dashboard.session.Caller;
import io.dealstream.dashboard.session.Person;
import io.dealstream.vocabulary.DisplayLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Articles of others, held against our facts.
@Path("/press/coverage")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CoverageResource {
  private static final int ROWS = 50;

  private final Announcements announcements;
  private final Person person;
  private final Frames frames;

  CoverageResource(Announcements announcements, Person person, Frames frames) {
    this.announcements = announcements;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "press")
  static class Templates {
    static native TemplateInstance coverages(Frame frame, Reader r, CoverageList page);

    static native TemplateInstance coverage(Frame frame, Reader r, CoverageView page);

    private Templates() {}
  }

  @GET
  @RolesAllowed({"press", "legal", "sales", "admin"})
  public Response list() {
    Form form = Form.empty().put("language", frames.reader().language());
    return page(form, Trouble.NONE);
  }

  @POST
  @RolesAllowed({"press", "legal"})
  public Response check(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    Body body =
        new Body()
            .text(form, "releaseId", "language", "text")
            .set("source", new Body().text(form, "name", "url", "publishedOn").fields());
    Command command =
        new Command(Method.POST, "/coverage-checks", form.key(), Optional.empty(), body.fields());
    Answer<Receipt> answer = announcements.send(person.caller(), command);
    return Trouble.of(answer, frames.reader())
        .map(trouble -> page(form, trouble))
        .orElseGet(() -> shown(answer.value().orElseThrow().id()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"press", "legal", "sales", "admin"})
  public TemplateInstance one(@PathParam("id") UUID id) {
    Reader r = frames.reader();
    Coverage coverage = Unshown.unless(announcements.coverage(person.caller(), id));
    return Templates.coverage(frames.of("press"), r, new Coverages(r).of(coverage));
  }

  private static Response shown(UUID id) {
    return Response.seeOther(URI.create("/press/coverage/" + id)).build();
  }

  private Response page(Form form, Trouble trouble) {
    Reader r = frames.reader();
    Caller caller = person.caller();
    var releases = Together.call(() -> announcements.releases(caller, null, null, ROWS));
    Answer<Listed<Coverage.Item>> checks = announcements.coverages(caller, ROWS);
    CoverageList view =
        new CoverageList(
            Stream.of(checks, releases.answer())
                .flatMap(answer -> Notice.of(answer, r).stream())
                .distinct()
                .toList(),
            items(checks).map(new Coverages(r)::row).toList(),
            person.is("press") || person.is("legal"),
            new Written(form, trouble.wrong()),
            trouble.text(),
            items(releases.answer()).map(release -> choice(release, r)).toList(),
            Arrays.stream(DisplayLanguage.values())
                .map(language -> language.locale().getLanguage())
                .map(code -> new Choice(code, r.languages(List.of(code))))
                .toList());
    return Response.status(trouble.status())
        .entity(Templates.coverages(frames.of("press"), r, view).render())
        .build();
  }

  private static Choice choice(ListedRelease release, Reader r) {
    return new Choice(release.id().toString(), new PressRows(r).of(release).name());
  }

  private static <T> Stream<T> items(Answer<Listed<T>> answer) {
    return answer.value().stream().flatMap(listed -> listed.items().stream());
  }
}
