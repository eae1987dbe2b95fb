package io.dealstream.dashboard.page.activity;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.client.catalog.ListedTitle;
import io.dealstream.dashboard.live.Live;
import io.dealstream.dashboard.live.LiveEvent;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.activity.Activity.Choice;
import io.dealstream.dashboard.page.activity.Activity.Row;
import io.dealstream.dashboard.page.activity.Activity.Wanted;
import io.dealstream.dashboard.session.Person;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The last events, newest first, as a page for everyone. Scripts follow what comes.
@Path("/activity")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ActivityResource {
  private static final int ROWS = 100;

  private final Live live;
  private final Catalog catalog;
  private final Person person;
  private final Frames frames;

  ActivityResource(Live live, Catalog catalog, Person person, Frames frames) {
    this.live = live;
    this.catalog = catalog;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "activity")
  static class Templates {
    static native TemplateInstance activity(Frame frame, Reader r, Activity page);

    private Templates() {}
  }

  @GET
  public TemplateInstance show(@BeanParam Wanted wanted) {
    Reader r = frames.reader();
    // Before what is shown: what comes between the two is shown and told once more, not missed.
    String here = live.here();
    Optional<List<LiveEvent>> recent = live.recent();
    List<LiveEvent> events = recent.orElse(List.of());
    Answer<Listed<ListedTitle>> titles = catalog.titles(person.caller(), null);
    ActivityRows words = ActivityRows.of(events, names(titles), r, person.seesNegotiations());
    List<Row> rows =
        events.stream()
            .map(words::of)
            .filter(row -> wanted.kind().isBlank() || row.kind().equals(wanted.kind()))
            .filter(row -> contains(row.title(), wanted.title(), r))
            .filter(row -> contains(row.licensee(), wanted.licensee(), r))
            .limit(ROWS)
            .toList();
    return Templates.activity(
        frames.of("activity"),
        r,
        new Activity(
            wanted,
            kinds(events, r),
            rows,
            recent.isPresent() ? "" : unread(r),
            Notice.of(titles, r).stream().toList(),
            here));
  }

  private String unread(Reader r) {
    return r.say(live.stopped().isPresent() ? "activity.stopped" : "activity.unreached");
  }

  private static Map<UUID, String> names(Answer<Listed<ListedTitle>> titles) {
    return titles.value().map(Listed::items).orElse(List.of()).stream()
        .collect(Collectors.toMap(ListedTitle::id, ListedTitle::internationalTitle));
  }

  private static List<Choice> kinds(List<LiveEvent> events, Reader r) {
    return events.stream()
        .map(LiveEvent::kind)
        .distinct()
        .sorted()
        .map(kind -> new Choice(kind, ActivityRows.what(kind, r)))
        .toList();
  }

  private static boolean contains(String text, String part, Reader r) {
    Locale locale = Locale.forLanguageTag(r.language());
    return text.toLowerCase(locale).contains(part.strip().toLowerCase(locale));
  }
}
