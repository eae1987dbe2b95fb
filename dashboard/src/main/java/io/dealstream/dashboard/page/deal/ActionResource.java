package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Problem;
import io.dealstream.dashboard.client.Receipt;
import io.dealstream.dashboard.client.Service;
import io.dealstream.dashboard.client.deal.Deals;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.MediaNames;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Unshown;
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

/// What can be done with a deal: each action has a page that says what will happen, and a form.
@Path("/deals/{id}/{action}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({"sales", "legal"})
public class ActionResource {
  private static final String ADD_BLOCK = "addBlock";
  private static final String CHECK = "check";

  private final Facts facts;
  private final Deals deals;
  private final RightsCheck check;
  private final Person person;
  private final Frames frames;

  ActionResource(Facts facts, Deals deals, RightsCheck check, Person person, Frames frames) {
    this.facts = facts;
    this.deals = deals;
    this.check = check;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "deal")
  static class Templates {
    static native TemplateInstance action(Frame frame, Reader r, ActionView page);

    private Templates() {}
  }

  /// Why a form is shown again.
  private record Trouble(String text, Map<String, String> wrong, List<ActionView.Known> known) {
    static final Trouble NONE = new Trouble("", Map.of(), List.of());
  }

  @GET
  public Response ask(@PathParam("id") UUID id, @PathParam("action") String path) {
    Action action = action(path);
    Facts.Known known = known(id);
    return page(
        200, action, known, ActionForms.begin(action, known.deal(), frames.reader()), Trouble.NONE);
  }

  @POST
  public Response act(
      @PathParam("id") UUID id,
      @PathParam("action") String path,
      MultivaluedMap<String, String> fields) {
    Action action = action(path);
    Form form = new Form(fields);
    if (!form.text(ADD_BLOCK).isEmpty()) {
      int blocks = OfferBody.count(form) + 1;
      return page(200, action, known(id), form.put(OfferForm.BLOCKS, "" + blocks), Trouble.NONE);
    }
    if (!form.text(CHECK).isEmpty()) {
      return page(200, action, known(id), form, Trouble.NONE);
    }
    Reader r = frames.reader();
    Facts.Known known = known(id);
    Command command = ActionForms.command(action, form, known.deal(), r);
    return switch (deals.send(person.caller(), command)) {
      case Answer.Good<Receipt>(Receipt done) -> {
        if (!action.ofDeal()) {
          facts.awaitHold(person.caller(), done.id(), known.deal());
        }
        yield Response.seeOther(URI.create("/deals/" + id)).build();
      }
      case Answer.Refused<Receipt>(Problem problem) ->
          page(problem.status(), action, known(id), form, trouble(problem, r));
      case Answer.Down<Receipt>(Service service) ->
          page(503, action, known, form, down(service, r));
    };
  }

  private Trouble trouble(Problem problem, Reader r) {
    return new Trouble(
        Notice.text(problem, r),
        Mistakes.of(problem),
        person.is("legal") ? Mistakes.known(problem, r) : List.of());
  }

  private static Trouble down(Service service, Reader r) {
    String text = r.say("down.command", r.say("service." + service));
    return new Trouble(text, Map.of(), List.of());
  }

  private Facts.Known known(UUID id) {
    return Unshown.unless(facts.deal(person.caller(), id, null));
  }

  private Action action(String path) {
    return Action.at(path)
        .filter(action -> action.isFor(person))
        .orElseThrow(NotFoundException::new);
  }

  private Response page(int status, Action action, Facts.Known known, Form form, Trouble trouble) {
    Reader r = frames.reader();
    ActionView view =
        new ActionView(
            known.deal().id().toString(),
            action,
            DealViews.title(known, r),
            DealViews.licensee(known, r),
            form,
            trouble.text(),
            trouble.wrong(),
            trouble.known(),
            check.of(action, form, known, r),
            ActionForms.titles(known, r),
            MediaNames.choices(r));
    return Response.status(status)
        .entity(Templates.action(frames.of("pipeline"), r, view).render())
        .build();
  }
}
