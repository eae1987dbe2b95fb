package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Method;
import io.dealstream.dashboard.client.Problem;
import io.dealstream.dashboard.client.Receipt;
import io.dealstream.dashboard.client.Versioned;
import io.dealstream.dashboard.client.announcement.Announcements;
import io.dealstream.dashboard.client.announcement.Licensor;
import io.dealstream.dashboard.page.Choice;
import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.FieldGroup;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Trouble;
import io.dealstream.dashboard.page.Unshown;
import io.dealstream.dashboard.page.Written;
import io.dealstream.dashboard.session.Person;
import io.dealstream.vocabulary.DisplayLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the distributor presents itself in all releases: name, boilerplates, media contact.
@Path("/press/licensor")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({"press", "admin"})
public class LicensorResource {
  private static final int MISSING = 404;

  private final Announcements announcements;
  private final Person person;
  private final Frames frames;

  LicensorResource(Announcements announcements, Person person, Frames frames) {
    this.announcements = announcements;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "press")
  static class Templates {
    static native TemplateInstance licensor(Frame frame, Reader r, LicensorView page);

    private Templates() {}
  }

  @GET
  public Response ask(@QueryParam("saved") @DefaultValue("false") boolean saved) {
    return page(new Written(form(known()), Map.of()), saved, Trouble.NONE, List.of());
  }

  @POST
  public Response describe(MultivaluedMap<String, String> fields) {
    Form form = LicensorForm.closed(new Form(fields));
    Command command =
        new Command(
            Method.PUT,
            Announcements.LICENSOR,
            form.key(),
            form.version(),
            LicensorForm.body(form));
    Answer<Receipt> answer = announcements.send(person.caller(), command);
    return switch (answer) {
      case Answer.Good<Receipt> done ->
          Response.seeOther(URI.create("/press/licensor?saved=true")).build();
      case Answer.Refused<Receipt>(Problem problem) ->
          again(new Written(form, LicensorForm.wrong(problem)), trouble(answer));
      case Answer.Down<Receipt> down -> again(new Written(form, Map.of()), trouble(answer));
    };
  }

  /// When it was stale, beside what stands now, which the next command would replace.
  private Response again(Written written, Trouble trouble) {
    if (!trouble.stale()) {
      return page(written, false, trouble, List.of());
    }
    Optional<Versioned<Licensor>> now = known();
    written.form().version(now.map(Versioned::version).orElse(0)).renewed();
    return page(written, false, trouble, now.map(one -> standing(one.thing())).orElse(List.of()));
  }

  /// Nothing as long as nobody has described it.
  private Optional<Versioned<Licensor>> known() {
    Answer<Versioned<Licensor>> answer = announcements.licensor(person.caller());
    return answer instanceof Answer.Refused<Versioned<Licensor>>(Problem problem)
            && problem.status() == MISSING
        ? Optional.empty()
        : Optional.of(Unshown.unless(answer));
  }

  private static Form form(Optional<Versioned<Licensor>> known) {
    return known
        .map(one -> LicensorForm.of(one.thing()).version(one.version()))
        .orElseGet(() -> Form.empty().version(0));
  }

  private List<Fact> standing(Licensor licensor) {
    Reader r = frames.reader();
    Stream<Fact> name = Stream.of(new Fact(r.say("licensor.name"), licensor.name()));
    Stream<Fact> texts =
        licensor.boilerplates().stream()
            .map(one -> new Fact(r.languages(List.of(one.language())), one.text()));
    return Stream.concat(name, texts).toList();
  }

  private Trouble trouble(Answer<Receipt> answer) {
    return Trouble.of(answer, frames.reader()).orElse(Trouble.NONE);
  }

  private Response page(Written written, boolean saved, Trouble trouble, List<Fact> standing) {
    Reader r = frames.reader();
    Form form = written.form();
    int texts = LicensorForm.count(form);
    LicensorView view =
        new LicensorView(
            written,
            saved,
            trouble.stale() ? r.say("title.stale") : trouble.text(),
            standing,
            IntStream.rangeClosed(0, texts)
                .mapToObj(i -> new FieldGroup(written, LicensorForm.prefix(i)))
                .toList(),
            Stream.concat(
                    Arrays.stream(DisplayLanguage.values())
                        .map(language -> language.locale().getLanguage()),
                    LicensorForm.languages(form))
                .distinct()
                .map(code -> new Choice(code, r.languages(List.of(code))))
                .toList());
    return Response.status(trouble.status())
        .entity(Templates.licensor(frames.of("press"), r, view).render())
        .build();
  }
}
