package io.dealstream.announcement.view.newsroom.feed;

import io.dealstream.announcement.render.Languages;
import io.dealstream.announcement.render.Wording;
import io.dealstream.announcement.view.LanguageChoice;
import io.dealstream.announcement.view.newsroom.Newsroom;
import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.PublicAnswer;
import io.dealstream.announcement.view.newsroom.Site;
import io.dealstream.announcement.view.newsroom.SiteAddress;
import io.dealstream.announcement.view.newsroom.edition.Editions;
import io.dealstream.announcement.view.newsroom.edition.Notice;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The newest releases of a language as feeds, for everyone.
@Path("/newsroom")
@Tag(name = "Newsroom")
@RunOnVirtualThread
@PermitAll
public class FeedResource {
  private static final int RELEASES_IN_A_FEED = 50;
  private static final String LANGUAGE = "BCP 47; that of the house when none is given";

  private final Newsroom newsroom;
  private final Editions editions;
  private final Languages languages;
  private final SiteAddress address;

  FeedResource(Newsroom newsroom, Editions editions, Languages languages, SiteAddress address) {
    this.newsroom = newsroom;
    this.editions = editions;
    this.languages = languages;
    this.address = address;
  }

  @GET
  @Path("/feed.atom")
  @Operation(summary = "The newest 50 releases of a language, in full, as an Atom feed")
  @APIResponse(responseCode = "200", description = "The feed")
  public Response atom(
      @QueryParam("language") @Parameter(description = LANGUAGE, example = "es")
          @Nullable String language,
      @Context Request request,
      @Context UriInfo uri) {
    Feed feed = feed(language, uri, editions::notices);
    return PublicAnswer.of(request, Atom.TYPE, Atom.of(feed), feed.updated());
  }

  @GET
  @Path("/feed.rss")
  @Operation(summary = "The newest 50 releases of a language as an RSS 2.0 feed")
  @APIResponse(responseCode = "200", description = "The feed")
  public Response rss(
      @QueryParam("language") @Parameter(description = LANGUAGE, example = "es")
          @Nullable String language,
      @Context Request request,
      @Context UriInfo uri) {
    Feed feed = feed(language, uri, (releases, site, wording) -> Map.of());
    return PublicAnswer.of(request, Rss.TYPE, Rss.of(feed), feed.updated());
  }

  /// What is told of releases beside their words.
  private interface Notices {
    Map<UUID, List<Notice>> of(List<NewsroomItem> releases, Site site, Wording wording);
  }

  private Feed feed(@Nullable String language, UriInfo uri, Notices told) {
    String chosen = LanguageChoice.of(language, languages.tags());
    List<NewsroomItem> newest = newsroom.page(chosen, null, RELEASES_IN_A_FEED).items();
    Site site = address.of(uri);
    Wording wording = languages.wording(chosen);
    Map<UUID, List<Notice>> notices = told.of(newest, site, wording);
    return new Feed(
        site,
        wording,
        editions.licensor(newest).orElse(null),
        newest.stream()
            .map(one -> new Feed.Entry(one, notices.getOrDefault(one.id(), List.of())))
            .toList(),
        newsroom.retracted(chosen, RELEASES_IN_A_FEED));
  }
}
