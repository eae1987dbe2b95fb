package io.dealstream.dashboard.page.title;

import io.dealstream.dashboard.client.Link;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.client.catalog.ListedTitle;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// All titles, newest first, as a page for everyone.
@Path("/titles")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TitlesResource {
  private static final int ROWS = 50;

  private final Catalog catalog;
  private final Person person;
  private final Frames frames;

  TitlesResource(Catalog catalog, Person person, Frames frames) {
    this.catalog = catalog;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "title")
  static class Templates {
    static native TemplateInstance titles(Frame frame, Reader r, Titles page);

    private Templates() {}
  }

  /// @param next address of the next page; empty on the last
  record Titles(String text, String notice, List<Row> rows, String next, boolean mayRegister) {}

  record Row(String id, String name, String original, String kind, String year, String countries) {}

  @GET
  public TemplateInstance show(
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("after") @DefaultValue("") String after) {
    Reader r = frames.reader();
    var answer =
        catalog.titles(person.caller(), text.strip(), after.isEmpty() ? null : after, ROWS);
    Optional<Listed<ListedTitle>> listed = answer.value();
    Titles page =
        new Titles(
            text.strip(),
            Notice.of(answer, r).orElse(""),
            listed.map(Listed::items).orElse(List.of()).stream().map(t -> row(t, r)).toList(),
            listed
                .map(Listed::next)
                .map(next -> Link.to("/titles").with("q", text.strip()).with("after", next))
                .map(Link::toString)
                .orElse(""),
            person.is("catalog"));
    return Templates.titles(frames.of("titles"), r, page);
  }

  private static Row row(ListedTitle title, Reader r) {
    return new Row(
        title.id().toString(),
        title.internationalTitle(),
        Objects.requireNonNullElse(title.originalTitle(), ""),
        r.name("kind", title.kind().name()),
        title.year() == null ? "" : title.year().toString(),
        r.territories(title.countries()));
  }
}
