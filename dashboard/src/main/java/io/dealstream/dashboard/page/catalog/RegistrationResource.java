package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Method;
import io.dealstream.dashboard.client.Receipt;
import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Trouble;
import io.dealstream.dashboard.page.Written;
import io.dealstream.dashboard.session.Person;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Registering a title, as a page.
@Path("/titles/new")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed("catalog")
public class RegistrationResource {
  private final Catalog catalog;
  private final Person person;
  private final Frames frames;

  RegistrationResource(Catalog catalog, Person person, Frames frames) {
    this.catalog = catalog;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "catalog")
  static class Templates {
    static native TemplateInstance registration(Frame frame, Reader r, Registration page);

    private Templates() {}
  }

  /// @param problem why it was refused; empty when it was not
  record Registration(Written written, String problem, Choices choices) {}

  @GET
  public Response ask() {
    return page(Form.empty(), Trouble.NONE);
  }

  @POST
  public Response register(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    Reader r = frames.reader();
    return switch (Original.of(form, catalog, person.caller(), r)) {
      case Original.Unclear(String why) -> page(form, Mistakes.unclearOriginal(why, r));
      case Original.Meant(UUID original) -> send(form, original, r);
    };
  }

  private Response send(Form form, @Nullable UUID original, Reader r) {
    Command command =
        new Command(
            Method.POST,
            "/titles",
            form.key(),
            Optional.empty(),
            new FactsBody(form, original, r).body());
    Answer<Receipt> answer = catalog.send(person.caller(), command);
    return Mistakes.of(answer, form, r)
        .map(trouble -> page(form, trouble))
        .orElseGet(() ->
            Response.seeOther(URI.create("/titles/" + answer.value().orElseThrow().id())).build());
  }

  private Response page(Form form, Trouble trouble) {
    Reader r = frames.reader();
    Registration view =
        new Registration(new Written(form, trouble.wrong()), trouble.text(), new Choices(r));
    return Response.status(trouble.status())
        .entity(Templates.registration(frames.of("titles"), r, view).render())
        .build();
  }
}
