package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Moments;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Unshown;
import io.dealstream.dashboard.session.Caller;
import io.dealstream.dashboard.session.Person;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// One deal as a page, now or as of a moment.
@Path("/deals/{id}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"sales", "legal", "finance", "catalog", "viewer", "admin"})
public class DealResource {
  private final Facts facts;
  private final Person person;
  private final Frames frames;

  DealResource(Facts facts, Person person, Frames frames) {
    this.facts = facts;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "deal")
  static class Templates {
    static native TemplateInstance deal(Frame frame, Reader r, DealView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance show(
      @PathParam("id") UUID id, @QueryParam("asOf") @DefaultValue("") String asOf) {
    Reader r = frames.reader();
    Caller caller = person.caller();
    String moment = Moments.inUtc(asOf, r.zone());
    Answer<Facts.Known> answer = facts.deal(caller, id, moment.isEmpty() ? null : moment);
    Facts.Known known = Unshown.unless(answer);
    DealView page =
        new DealViews(r, person.seesMoney(), Action.HOLD.isFor(person))
            .of(
                known,
                facts.around(caller, known.deal()),
                moment.isEmpty() ? "" : asOf,
                actions(known, moment));
    return Templates.deal(frames.of("pipeline"), r, page);
  }

  private List<Action> actions(Facts.Known known, String moment) {
    if (!moment.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(Action.values())
        .filter(action -> action.isFor(person) && action.fits(known.deal()))
        .toList();
  }
}
