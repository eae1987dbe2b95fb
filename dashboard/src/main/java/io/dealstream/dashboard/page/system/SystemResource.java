package io.dealstream.dashboard.page.system;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Service;
import io.dealstream.dashboard.client.operation.Operation;
import io.dealstream.dashboard.live.Live;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.session.Person;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;

/// How the system is: its services, what they are behind with, what stands still. For
/// administrators.
@Path("/system")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("admin")
public class SystemResource {
  private final Systems systems;
  private final Operation operation;
  private final Live live;
  private final Person person;
  private final Frames frames;

  SystemResource(Systems systems, Operation operation, Live live, Person person, Frames frames) {
    this.systems = systems;
    this.operation = operation;
    this.live = live;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "system")
  static class Templates {
    static native TemplateInstance system(Frame frame, Reader r, SystemView page);

    static native TemplateInstance rebuild(Frame frame, Reader r, String service, String name);

    private Templates() {}
  }

  @GET
  public TemplateInstance show() {
    return page("");
  }

  /// Says what a rebuild does, before it is done.
  @GET
  @Path("/{service}/{name}/rebuild")
  public TemplateInstance ask(
      @PathParam("service") String service, @PathParam("name") String name) {
    return Templates.rebuild(
        frames.of("system"), frames.reader(), service(service).name(), name(name));
  }

  @POST
  @Path("/{service}/{name}/rebuild")
  public Response rebuild(@PathParam("service") String service, @PathParam("name") String name) {
    Answer<?> answer = operation.rebuild(person.caller(), service(service), name(name));
    return Notice.of(answer, frames.reader())
        .map(problem -> Response.status(409).entity(page(problem).render()).build())
        .orElseGet(() -> Response.seeOther(URI.create("/system")).build());
  }

  private TemplateInstance page(String problem) {
    Reader r = frames.reader();
    String stream = r.say(live.recent().isPresent() ? "system.stream.on" : "system.stream.off");
    String stopped = live.stopped().map(why -> r.say("system.stream.stopped", why)).orElse("");
    SystemView view = new SystemView(systems.of(person.caller(), r), stream, stopped, problem);
    return Templates.system(frames.of("system"), r, view);
  }

  private static Service service(String name) {
    return Arrays.stream(Service.values())
        .filter(service -> service.name().equals(name))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private static String name(String name) {
    if (!name.matches("[A-Za-z0-9-]+")) {
      throw new NotFoundException();
    }
    return name;
  }
}
