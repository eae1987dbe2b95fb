package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Receipt;
import io.dealstream.dashboard.client.deal.Deals;
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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/// Giving up a hold, or letting it end at another moment, as a page that says what will happen.
@Path("/deals/{id}/holds/{hold}/{step}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({"sales", "legal"})
public class HoldResource {
  private final Deals deals;
  private final Person person;
  private final Frames frames;

  HoldResource(Deals deals, Person person, Frames frames) {
    this.deals = deals;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "deal")
  static class Templates {
    static native TemplateInstance hold(Frame frame, Reader r, HoldView page);

    private Templates() {}
  }

  @GET
  public Response ask(
      @PathParam("id") UUID id, @PathParam("hold") UUID hold, @PathParam("step") String path) {
    return page(new Written(Form.empty(), Map.of()), id, hold, step(path), Trouble.NONE);
  }

  @POST
  public Response act(
      @PathParam("id") UUID id,
      @PathParam("hold") UUID hold,
      @PathParam("step") String path,
      MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    HoldStep step = step(path);
    Answer<Receipt> answer = deals.send(person.caller(), step.command(hold, form, frames.reader()));
    return Trouble.of(answer, frames.reader())
        .map(trouble -> page(new Written(form, trouble.wrong()), id, hold, step, trouble))
        .orElseGet(() -> Response.seeOther(URI.create("/deals/" + id)).build());
  }

  private static HoldStep step(String path) {
    return HoldStep.at(path).orElseThrow(NotFoundException::new);
  }

  private Response page(Written written, UUID id, UUID hold, HoldStep step, Trouble trouble) {
    HoldView view = new HoldView(id.toString(), hold.toString(), step, written, trouble.text());
    return Response.status(trouble.status())
        .entity(Templates.hold(frames.of("pipeline"), frames.reader(), view).render())
        .build();
  }
}
