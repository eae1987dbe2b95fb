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
import java.util.stream.IntStream;

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
    Form form =
        switch (announcements.licensor(person.caller())) {
          case Answer.Refused<Versioned<Licensor>>(Problem problem)
              when problem.status() == MISSING ->
              Form.empty();
          case Answer<Versioned<Licensor>> answer -> {
            Versioned<Licensor> known = Unshown.unless(answer);
            yield LicensorForm.of(known.thing())
                .put(ActionBody.VERSION, Integer.toString(known.version()));
          }
        };
    return page(new Written(form, Map.of()), saved, Trouble.NONE);
  }

  @POST
  public Response describe(MultivaluedMap<String, String> fields) {
    Form form = LicensorForm.closed(new Form(fields));
    Command command =
        new Command(
            Method.PUT,
            Announcements.LICENSOR,
            form.key(),
            ActionBody.version(form),
            LicensorForm.body(form));
    Answer<Receipt> answer = announcements.send(person.caller(), command);
    return switch (answer) {
      case Answer.Good<Receipt> done ->
          Response.seeOther(URI.create("/press/licensor?saved=true")).build();
      case Answer.Refused<Receipt>(Problem problem) ->
          page(new Written(form, LicensorForm.wrong(problem)), false, trouble(answer));
      case Answer.Down<Receipt> down -> page(new Written(form, Map.of()), false, trouble(answer));
    };
  }

  private Trouble trouble(Answer<Receipt> answer) {
    return Trouble.of(answer, frames.reader()).orElse(Trouble.NONE);
  }

  private Response page(Written written, boolean saved, Trouble trouble) {
    Reader r = frames.reader();
    LicensorView view =
        new LicensorView(
            written,
            saved,
            trouble.text(),
            IntStream.rangeClosed(0, LicensorForm.count(written.form()))
                .mapToObj(i -> new FieldGroup(written, LicensorForm.prefix(i)))
                .toList(),
            Arrays.stream(DisplayLanguage.values())
                .map(language -> language.locale().getLanguage())
                .map(code -> new Choice(code, r.languages(List.of(code))))
                .toList());
    return Response.status(trouble.status())
        .entity(Templates.licensor(frames.of("press"), r, view).render())
        .build();
  }
}
