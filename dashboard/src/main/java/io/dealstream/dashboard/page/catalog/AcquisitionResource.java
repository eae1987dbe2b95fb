package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.client.catalog.Acquisition;
import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Unshown;
import io.dealstream.dashboard.session.Person;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rights that were acquired for a title, as a page for those who may know.
@Path("/titles/{id}/acquisitions/{acquisition}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"sales", "legal", "finance", "catalog", "admin"})
public class AcquisitionResource {
  private final Catalog catalog;
  private final Person person;
  private final Frames frames;

  AcquisitionResource(Catalog catalog, Person person, Frames frames) {
    this.catalog = catalog;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "catalog")
  static class Templates {
    static native TemplateInstance acquisition(Frame frame, Reader r, Acquired page);

    private Templates() {}
  }

  /// @param gone from which day on; empty when they are still there
  /// @param actions what the reader can do with it
  record Acquired(
      String titleId,
      String id,
      String title,
      String from,
      String gone,
      List<Block> blocks,
      List<Action> actions) {}

  record Block(String id, String head, List<Fact> facts) {}

  @GET
  public TemplateInstance show(@PathParam("id") UUID titleId, @PathParam("acquisition") UUID id) {
    Reader r = frames.reader();
    Title title = Unshown.unless(catalog.title(person.caller(), titleId));
    Acquisition acquisition = Unshown.unless(catalog.acquisition(person.caller(), titleId, id));
    boolean gone = acquisition.endedOn() != null;
    Acquired page =
        new Acquired(
            titleId.toString(),
            id.toString(),
            title.facts().internationalTitle(),
            acquisition.rights().from(),
            acquisition.endedOn() == null ? "" : r.day(acquisition.endedOn()),
            blocks(acquisition, r),
            Stream.of(Action.ACQUISITION_REVISION, Action.ACQUISITION_END)
                .filter(action -> !gone && action.isFor(person))
                .toList());
    return Templates.acquisition(frames.of("titles"), r, page);
  }

  private static List<Block> blocks(Acquisition acquisition, Reader r) {
    List<Acquisition.Block> blocks = acquisition.rights().blocks();
    return IntStream.range(0, blocks.size())
        .mapToObj(i ->
            new Block(
                RightsFields.block(i),
                r.say("form.block", i + 1),
                new AcquiredWords(r).facts(blocks.get(i))))
        .toList();
  }
}
