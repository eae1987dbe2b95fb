package io.dealstream.dashboard.page.title;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Link;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.Together;
import io.dealstream.dashboard.client.catalog.Acquisition;
import io.dealstream.dashboard.client.catalog.Acquisitions;
import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.client.catalog.Territories;
import io.dealstream.dashboard.client.catalog.Timeline;
import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.client.catalog.Window;
import io.dealstream.dashboard.client.deal.Card;
import io.dealstream.dashboard.client.deal.CardFilter;
import io.dealstream.dashboard.client.deal.Deals;
import io.dealstream.dashboard.client.deal.Stage;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Unshown;
import io.dealstream.dashboard.page.catalog.Action;
import io.dealstream.dashboard.page.title.TitleView.Named;
import io.dealstream.dashboard.page.title.TitleView.Wanted;
import io.dealstream.dashboard.session.Caller;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// One title as a page. What is free to sell of it is for those who sell.
@Path("/titles/{id}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TitleResource {
  private final Catalog catalog;
  private final Deals deals;
  private final Person person;
  private final Frames frames;

  TitleResource(Catalog catalog, Deals deals, Person person, Frames frames) {
    this.catalog = catalog;
    this.deals = deals;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "title")
  static class Templates {
    static native TemplateInstance title(Frame frame, Reader r, TitleView page);

    private Templates() {}
  }

  /// What is free of it; nothing for those who may not know.
  ///
  /// @param negotiating where somebody negotiates about it, as far as the reader may know
  private record Free(
      Answer<Territories> territories,
      Answer<Timeline> timeline,
      Answer<Acquisitions> acquired,
      List<Answer<Listed<Card>>> negotiations) {
    static final Free NOTHING =
        new Free(
            new Answer.Good<>(new Territories(List.of())),
            new Answer.Good<>(new Timeline(List.of())),
            new Answer.Good<>(new Acquisitions(List.of())),
            List.of());

    Stream<Answer<?>> asked() {
      return Stream.concat(Stream.of(territories, timeline, acquired), negotiations.stream());
    }

    List<Acquisition> acquisitions() {
      return acquired.value().map(Acquisitions::items).orElse(List.of());
    }

    List<String> negotiating() {
      return negotiations.stream()
          .flatMap(answer -> answer.value().stream())
          .flatMap(cards -> cards.items().stream())
          .flatMap(card -> card.territories().stream())
          .distinct()
          .toList();
    }
  }

  @GET
  public TemplateInstance show(
      @PathParam("id") UUID id,
      @QueryParam("medium") @DefaultValue("") String medium,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to,
      @QueryParam("exclusive") @DefaultValue("") String exclusive) {
    Wanted wanted = new Wanted(medium, from, to, !exclusive.isEmpty());
    Caller caller = person.caller();
    boolean asks = person.seesAvailability();
    var free = Together.call(() -> asks ? free(caller, id, wanted) : Free.NOTHING);
    Title title = Unshown.unless(catalog.title(caller, id));
    Reader r = frames.reader();
    return Templates.title(frames.of("titles"), r, view(title, free.answer(), wanted, r));
  }

  private Free free(Caller caller, UUID id, Wanted wanted) {
    List<String> media = wanted.medium().isEmpty() ? List.of() : List.of(wanted.medium());
    Window window = new Window(media, List.of(), wanted.from(), wanted.to(), wanted.exclusive());
    var timeline = Together.call(() -> catalog.timeline(caller, id, window));
    var acquired = Together.call(() -> catalog.acquisitions(caller, id));
    var negotiations = Together.call(() -> negotiations(caller, id));
    return new Free(
        catalog.territories(caller, id, window),
        timeline.answer(),
        acquired.answer(),
        negotiations.answer());
  }

  private List<Answer<Listed<Card>>> negotiations(Caller caller, UUID id) {
    return Stream.of(Stage.NEGOTIATING, Stage.AGREED)
        .map(stage -> deals.cards(caller, CardFilter.of(stage, id), null, Deals.MOST))
        .toList();
  }

  /// What the remade title of the catalog is called; empty when there is none.
  private String original(Title.Facts facts) {
    return Optional.ofNullable(facts.remakeOf())
        .map(Title.RemakeOf::titleId)
        .flatMap(id -> catalog.title(person.caller(), id).value())
        .map(title -> title.facts().internationalTitle())
        .orElse("");
  }

  private TitleView view(Title title, Free free, Wanted wanted, Reader r) {
    TitleViews words = new TitleViews(r);
    TitleDeeds deeds = new TitleDeeds(title, person, r);
    Title.Facts facts = title.facts();
    Map<String, MapState> states =
        new WorldMap(
                free.territories().value().map(Territories::rows).orElse(List.of()),
                title.licenses().stream().filter(wanted::concerns).toList(),
                free.negotiating())
            .states();
    return new TitleView(
        title.id().toString(),
        facts.internationalTitle(),
        free.asked().flatMap(answer -> Notice.of(answer, r).stream()).distinct().toList(),
        new TitleFacts(r).of(facts, original(facts)),
        Objects.requireNonNullElse(facts.synopsis(), ""),
        facts.localTitles().stream()
            .map(local -> new Named(r.territory(local.territory()), local.title()))
            .toList(),
        deeds.all(),
        deeds.awards(),
        deeds.results(),
        deeds.acquired(free.acquisitions()),
        Action.AWARD.isFor(person),
        Action.ACQUISITION.isFor(person),
        title.licenses().stream().map(words::license).toList(),
        person.seesNegotiations(),
        person.seesAvailability(),
        Link.to("/availability")
            .with("ask", "yes")
            .with("title", facts.internationalTitle())
            .toString(),
        wanted,
        words.media(wanted.medium()),
        free.territories().value().stream()
            .flatMap(table -> table.rows().stream())
            .map(words::area)
            .toList(),
        free.timeline().value().stream()
            .flatMap(timeline -> timeline.months().stream())
            .map(words::month)
            .toList(),
        words.countries(states),
        words.legend(states));
  }
}
