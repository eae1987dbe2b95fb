package io.dealstream.dashboard.page.pipeline;

import io.dealstream.dashboard.live.Live;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.session.Person;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// The pipeline as a page. The press office is not let in: it must not know who negotiates.
@Path("/pipeline")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"sales", "legal", "finance", "catalog", "viewer", "admin"})
public class PipelineResource {
  private final Pipelines pipelines;
  private final Person person;
  private final Frames frames;
  private final Live live;

  PipelineResource(Pipelines pipelines, Person person, Frames frames, Live live) {
    this.pipelines = pipelines;
    this.person = person;
    this.frames = frames;
    this.live = live;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "pipeline")
  static class Templates {
    static native TemplateInstance pipeline(Frame frame, Reader r, Pipeline page, String here);

    private Templates() {}
  }

  @GET
  public TemplateInstance show(@BeanParam Criteria criteria) {
    Reader r = frames.reader();
    // Before what is shown: what comes between the two is told once more, not missed.
    String here = live.here();
    Pipeline page = pipelines.of(criteria, person.caller(), r, person);
    return Templates.pipeline(frames.of("pipeline"), r, page, here);
  }
}
