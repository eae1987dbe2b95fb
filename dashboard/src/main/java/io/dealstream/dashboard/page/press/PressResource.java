package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Link;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.announcement.Announcements;
import io.dealstream.dashboard.client.announcement.ListedRelease;
import io.dealstream.dashboard.client.announcement.Stage;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.session.Person;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;

/// All releases with what each waits for, as a page for everyone.
@Path("/press")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class PressResource {
  private static final int ROWS = 50;

  private final Announcements announcements;
  private final Person person;
  private final Frames frames;

  PressResource(Announcements announcements, Person person, Frames frames) {
    this.announcements = announcements;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "press")
  static class Templates {
    static native TemplateInstance press(
        Frame frame, Reader r, Press page, boolean seesCoverage, boolean writesProfile);

    private Templates() {}
  }

  @GET
  public TemplateInstance show(
      @QueryParam("stage") @DefaultValue("") String stage,
      @QueryParam("after") @DefaultValue("") String after) {
    Reader r = frames.reader();
    Answer<Listed<ListedRelease>> answer =
        announcements.releases(
            person.caller(), stage.isEmpty() ? null : stage, after.isEmpty() ? null : after, ROWS);
    Press page =
        new Press(
            stage,
            Arrays.stream(Stage.values())
                .map(one -> new Press.Choice(one.name(), r.say("release-stage." + one)))
                .toList(),
            Notice.of(answer, r).stream().toList(),
            answer.value().map(Listed::items).orElse(List.of()).stream()
                .map(new PressRows(r)::of)
                .toList(),
            answer
                .value()
                .map(Listed::next)
                .map(next -> Link.to("/press").with("stage", stage).with("after", next).toString())
                .orElse(""));
    return Templates.press(
        frames.of("press"), r, page, person.seesCoverage(), person.writesProfile());
  }
}
