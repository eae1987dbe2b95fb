package io.dealstream.announcement.view.newsroom.page;

import io.dealstream.announcement.render.Languages;
import io.dealstream.announcement.view.LanguageChoice;
import io.dealstream.announcement.view.newsroom.Newsroom;
import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.PublicAnswer;
import io.dealstream.announcement.view.newsroom.Site;
import io.dealstream.announcement.view.newsroom.SiteAddress;
import io.dealstream.announcement.view.newsroom.edition.Edition;
import io.dealstream.announcement.view.newsroom.edition.Editions;
import io.dealstream.announcement.view.newsroom.edition.Format;
import io.dealstream.servicekit.http.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The newsroom: pages for everyone, without a token.
@Path("/newsroom")
@Tag(name = "Newsroom")
@RunOnVirtualThread
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class NewsroomResource {
  private static final int RELEASES_ON_A_PAGE = 20;
  private static final String HTML = "text/html;charset=UTF-8";

  private final Newsroom newsroom;
  private final Editions editions;
  private final Languages languages;
  private final SiteAddress address;

  NewsroomResource(Newsroom newsroom, Editions editions, Languages languages, SiteAddress address) {
    this.newsroom = newsroom;
    this.editions = editions;
    this.languages = languages;
    this.address = address;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "newsroom")
  static class Templates {
    static native TemplateInstance index(Page<NewsroomItem> page, Frame frame);

    static native TemplateInstance release(
        Edition edition, Frame frame, String data, List<Format> formats);

    static native TemplateInstance missing(PageWords words);

    private Templates() {}
  }

  @GET
  @Operation(summary = "The newsroom's page of releases in one language, newest first")
  @APIResponse(responseCode = "200", description = "An HTML page")
  public Response index(
      @QueryParam("language")
          @Parameter(description = "BCP 47; that of the house when none is given", example = "es")
          @Nullable String language,
      @QueryParam("after") @Nullable String after,
      @Context Request request,
      @Context UriInfo uri) {
    String chosen = LanguageChoice.of(language, languages.tags());
    Page<NewsroomItem> page = newsroom.page(chosen, after, RELEASES_ON_A_PAGE);
    // A cursor is good for all languages.
    String rest = after == null ? "" : "&after=" + after;
    Site site = address.of(uri);
    Stream<Translation> translations =
        languages.tags().stream()
            .map(tag -> translation(tag, Site.index(tag) + rest, site, chosen));
    Instant newest = page.items().stream().map(NewsroomItem::publishedAt).findFirst().orElse(null);
    return PublicAnswer.of(
        request,
        HTML,
        Templates.index(page, frame(chosen, site, translations.toList())).render(),
        newest);
  }

  @GET
  @Path("/{slug}")
  @Operation(summary = "The page of one release in one language")
  @APIResponse(responseCode = "200", description = "An HTML page")
  public Response release(
      @PathParam("slug") String slug, @Context Request request, @Context UriInfo uri) {
    return editions
        .bySlug(slug, address.of(uri))
        .map(
            edition -> PublicAnswer.of(request, HTML, page(edition), edition.release().changedAt()))
        .orElseGet(() ->
            PublicAnswer.missingPage(HTML, Templates.missing(words(languages.house())).render()));
  }

  private String page(Edition edition) {
    String language = edition.release().language();
    List<Translation> translations =
        edition.languages().stream()
            .map(other -> translation(other.language(), Site.page(other), edition.site(), language))
            .toList();
    return Templates.release(
            edition,
            frame(language, edition.site(), translations),
            JsonLd.of(edition),
            List.of(Format.values()))
        .render();
  }

  private Frame frame(String language, Site site, List<Translation> translations) {
    return new Frame(words(language), site, translations);
  }

  private PageWords words(String language) {
    return new PageWords(languages.wording(language));
  }

  private Translation translation(String language, String path, Site site, String shown) {
    return new Translation(
        language, languages.nameOf(language), path, site.at(path), language.equals(shown));
  }
}
