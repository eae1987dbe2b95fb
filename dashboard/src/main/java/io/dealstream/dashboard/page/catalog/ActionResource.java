package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Receipt;
import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Trouble;
import io.dealstream.dashboard.page.Written;
import io.dealstream.dashboard.session.Person;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.jspecify.annotations.Nullable;

/// What can be done with a title: each action has a page that says what will happen, and a form.
/// Whoever comes second sees what the first one wrote, and loses nothing.
@Path("/titles/{id}/{action}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({"catalog", "press", "legal"})
public class ActionResource {
  private static final String SENT_BEFORE = "IDEMPOTENCY_KEY_REUSED";
  private static final String ADD_BLOCK = "addBlock";
  private static final String ADD_HOLDBACK = "addHoldback";

  private final KnownTitles titles;
  private final Catalog catalog;
  private final Person person;
  private final Frames frames;

  ActionResource(KnownTitles titles, Catalog catalog, Person person, Frames frames) {
    this.titles = titles;
    this.catalog = catalog;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "catalog")
  static class Templates {
    static native TemplateInstance action(Frame frame, Reader r, ActionView page);

    private Templates() {}
  }

  @GET
  public Response ask(
      @PathParam("id") UUID id,
      @PathParam("action") String path,
      @QueryParam("record") @DefaultValue("") String record) {
    Action action = action(path);
    Known known = known(action, id, record);
    if (!known.fits(action)) {
      throw new NotFoundException();
    }
    Form form = ActionForms.begin(action, known, frames.reader());
    return page(action, known, form, Trouble.NONE, List.of());
  }

  @POST
  public Response act(
      @PathParam("id") UUID id,
      @PathParam("action") String path,
      MultivaluedMap<String, String> fields) {
    Action action = action(path);
    Form form = new Form(fields);
    Known known = known(action, id, form.text(ActionForms.RECORD));
    Reader r = frames.reader();
    boolean another = !form.text(ADD_BLOCK).isEmpty();
    if (another || !form.text(ADD_HOLDBACK).isEmpty()) {
      int blocks = RightsFields.blocks(form) + (another ? 1 : 0);
      form.put(RightsFields.BLOCKS, Integer.toString(blocks));
      return page(action, known, form, Trouble.NONE, List.of());
    }
    return switch (Original.of(form, catalog, person.caller(), r)) {
      case Original.Unclear(String why) ->
          page(action, known, form, Mistakes.unclearOriginal(why, r), List.of());
      case Original.Meant(UUID original) -> send(action, known, form, original);
    };
  }

  private Response send(Action action, Known known, Form form, @Nullable UUID original) {
    Reader r = frames.reader();
    UUID title = known.title().id();
    Command command =
        new Command(
            action.method(),
            action.command(title, known.record()),
            form.key(),
            form.version(),
            ActionForms.body(action, form, known, original, r));
    Answer<Receipt> answer = catalog.send(person.caller(), command);
    return Mistakes.of(answer, form, r)
        .map(trouble -> again(action, title, form, trouble))
        .orElseGet(() -> done(action, title, answer.value().orElseThrow().id()));
  }

  /// Rights are shown on a page of their own, which knows at once what was recorded.
  private static Response done(Action action, UUID title, UUID changed) {
    String page = "/titles/" + title;
    return Response.seeOther(
            URI.create(action.ofRights() ? page + "/acquisitions/" + changed : page))
        .build();
  }

  /// When it was stale, as a new command about what stands now. Who sent it before and changes a
  /// word is told so: with the version in it, a new one does no harm.
  private Response again(Action action, UUID title, Form form, Trouble trouble) {
    Known known = known(action, title, form.text(ActionForms.RECORD));
    if (trouble.code().equals(SENT_BEFORE) && form.version().isPresent()) {
      form.renewed();
    }
    if (!trouble.stale()) {
      return page(action, known, form, trouble, List.of());
    }
    Reader r = frames.reader();
    List<Fact> standing = Labels.different(form, ActionForms.begin(action, known, r), r);
    form.version(known.version()).renewed();
    return page(action, known, form, trouble, standing);
  }

  private Known known(Action action, UUID id, String record) {
    return titles.known(action, id, record, person.caller());
  }

  private Action action(String path) {
    Action action = Action.at(path).orElseThrow(NotFoundException::new);
    if (!action.isFor(person)) {
      throw new ForbiddenException();
    }
    return action;
  }

  private Response page(
      Action action, Known known, Form form, Trouble trouble, List<Fact> standing) {
    Reader r = frames.reader();
    String title = "/titles/" + known.title().id();
    ActionView view =
        new ActionView(
            known.title().id().toString(),
            action,
            known.title().facts().internationalTitle(),
            new RecordWords(r).about(known),
            known.acquisition().isPresent() ? title + "/acquisitions/" + known.record() : title,
            new Written(form, trouble.wrong()),
            trouble.stale() ? r.say("title.stale") : trouble.text(),
            standing,
            new Choices(r));
    return Response.status(trouble.status())
        .entity(Templates.action(frames.of("titles"), r, view).render())
        .build();
  }
}
