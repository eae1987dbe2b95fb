package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.session.Person;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/// One release as a page: its words with their proof, and how far it is.
@Path("/press/{id}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ReleaseResource {
  private final ReleaseFacts facts;
  private final Person person;
  private final Frames frames;

  ReleaseResource(ReleaseFacts facts, Person person, Frames frames) {
    this.facts = facts;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "press")
  static class Templates {
    static native TemplateInstance release(Frame frame, Reader r, ReleaseView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance show(
      @PathParam("id") UUID id, @QueryParam("language") @DefaultValue("") String language) {
    Reader r = frames.reader();
    boolean all = language.equals(ReleaseViews.ALL);
    ReleaseFacts.Known known =
        facts.of(person.caller(), id, all ? "" : language, all, person.seesChecks());
    return Templates.release(frames.of("press"), r, new ReleaseViews(r, person).of(known));
  }
}
