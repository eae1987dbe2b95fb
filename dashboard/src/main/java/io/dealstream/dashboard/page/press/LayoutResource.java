package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Method;
import io.dealstream.dashboard.client.Receipt;
import io.dealstream.dashboard.client.announcement.Announcements;
import io.dealstream.dashboard.client.announcement.Release;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Trouble;
import io.dealstream.dashboard.page.Unshown;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Which blocks a release has, and in which order. Blocks are moved in the form, step by step; the
/// release changes when it is sent.
@Path("/press/{id}/layout")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed("press")
public class LayoutResource {
  private final Announcements announcements;
  private final Person person;
  private final Frames frames;

  LayoutResource(Announcements announcements, Person person, Frames frames) {
    this.announcements = announcements;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "press")
  static class Templates {
    static native TemplateInstance layout(Frame frame, Reader r, LayoutView page);

    private Templates() {}
  }

  @GET
  public Response ask(@PathParam("id") UUID id) {
    Release release = release(id);
    Form form = Layout.begin(release);
    return page(release, form, Trouble.NONE);
  }

  @POST
  public Response act(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Form form = new Form(fields);
    if (Layout.moves(form)) {
      return page(release(id), Layout.moved(form), Trouble.NONE);
    }
    Command command =
        new Command(
            Method.PUT,
            "/releases/" + id + "/blocks",
            form.key(),
            form.version(),
            Map.of("blocks", Layout.chosen(form)));
    Answer<Receipt> answer = announcements.send(person.caller(), command);
    return Trouble.of(answer, frames.reader())
        .map(trouble -> page(release(id), form, trouble))
        .orElseGet(() -> Response.seeOther(URI.create("/press/" + id)).build());
  }

  private Release release(UUID id) {
    return Unshown.unless(announcements.release(person.caller(), id, null));
  }

  private Response page(Release release, Form form, Trouble trouble) {
    Reader r = frames.reader();
    List<String> order = Layout.order(form);
    LayoutView view =
        new LayoutView(
            release.id().toString(),
            release.headline() == null ? r.say("release.unwritten") : release.headline(),
            new Written(form, trouble.wrong()),
            trouble.text(),
            order.stream().map(kind -> row(kind, order, form, r)).toList());
    return Response.status(trouble.status())
        .entity(Templates.layout(frames.of("press"), r, view).render())
        .build();
  }

  private static LayoutView.Row row(String kind, List<String> order, Form form, Reader r) {
    return new LayoutView.Row(
        kind,
        r.name("block", kind),
        Layout.chosen(form).contains(kind),
        Layout.isFixed(kind),
        order.indexOf(kind) <= 1,
        kind.equals(order.getFirst()) || kind.equals(order.getLast()));
  }
}
