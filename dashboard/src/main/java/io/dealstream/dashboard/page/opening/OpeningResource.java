package io.dealstream.dashboard.page.opening;

import io.dealstream.dashboard.client.Together;
import io.dealstream.dashboard.client.deal.Deals;
import io.dealstream.dashboard.client.deal.Licensee;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.session.Caller;
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
import java.util.stream.Stream;

/// Opening a deal, as a page.
@Path("/deals/new")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed("sales")
public class OpeningResource {
  private static final int REFUSED = 409;

  private final Opening opening;
  private final Deals deals;
  private final TitleChoices choices;
  private final Person person;
  private final Frames frames;

  OpeningResource(
      Opening opening, Deals deals, TitleChoices choices, Person person, Frames frames) {
    this.opening = opening;
    this.deals = deals;
    this.choices = choices;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "opening")
  static class Templates {
    static native TemplateInstance opening(Frame frame, Reader r, OpeningView page);

    private Templates() {}
  }

  @GET
  public Response ask() {
    return page(200, Form.empty(), "", "");
  }

  @POST
  public Response open(MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    Reader r = frames.reader();
    String offered = form.text("stranger");
    if (!form.text("find").isEmpty()) {
      return page(200, form, "", offered);
    }
    if (form.text(Opening.LICENSEE).isEmpty() || form.all("titleIds").isEmpty()) {
      return page(400, form, r.say("opening.incomplete"), offered);
    }
    return switch (opening.open(form, person.caller(), r)) {
      case Opening.Result.Opened(var id) -> Response.seeOther(URI.create("/deals/" + id)).build();
      case Opening.Result.Stranger(String name) ->
          page(REFUSED, form, r.say("opening.stranger", name), name);
      case Opening.Result.Refused(var problem) ->
          page(problem.status(), form, Notice.text(problem, r), offered);
      case Opening.Result.Down(var service) ->
          page(503, form, r.say("down.command", r.say("service." + service)), offered);
    };
  }

  private Response page(int status, Form form, String problem, String stranger) {
    Reader r = frames.reader();
    Caller caller = person.caller();
    var asked = Together.call(() -> deals.licensees(caller, null));
    var titles = choices.of(form, caller, r);
    var licensees = asked.answer();
    OpeningView view =
        new OpeningView(
            form,
            problem,
            stranger,
            Stream.concat(titles.notices().stream(), Notice.of(licensees, r).stream()).toList(),
            licensees.value().stream()
                .flatMap(l -> l.items().stream())
                .map(Licensee::name)
                .sorted()
                .toList(),
            titles.choices(),
            titles.more());
    return Response.status(status)
        .entity(Templates.opening(frames.of("pipeline"), r, view).render())
        .build();
  }
}
