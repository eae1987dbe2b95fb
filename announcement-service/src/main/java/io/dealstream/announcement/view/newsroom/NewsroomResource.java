package io.dealstream.announcement.view.newsroom;

import io.dealstream.announcement.render.Languages;
import io.dealstream.announcement.view.LanguageChoice;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
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
  private final Languages languages;

  NewsroomResource(Newsroom newsroom, Languages languages) {
    this.newsroom = newsroom;
    this.languages = languages;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "newsroom")
  static class Templates {
    static native TemplateInstance index(
        Page<NewsroomItem> page, PageWords words, List<Translation> translations);

    static native TemplateInstance release(
        NewsroomItem release, PageWords words, List<Translation> translations);

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
      @QueryParam("after") @Nullable String after) {
    String chosen = LanguageChoice.of(language, languages.tags());
    return page(
        Response.Status.OK,
        Templates.index(
            newsroom.page(chosen, after, RELEASES_ON_A_PAGE),
            words(chosen),
            languages.tags().stream()
                .map(tag -> translation(tag, "/newsroom?language=" + tag, chosen))
                .toList()));
  }

  @GET
  @Path("/{slug}")
  @Operation(summary = "The page of one release in one language")
  @APIResponse(responseCode = "200", description = "An HTML page")
  public Response release(@PathParam("slug") String slug) {
    // No address holds such a character, and the database could not be asked for it.
    Optional<NewsroomItem> release =
        slug.indexOf('\0') < 0 ? newsroom.bySlug(slug) : Optional.empty();
    return release
        .map(item -> page(Response.Status.OK, page(item)))
        .orElseGet(
            () -> page(Response.Status.NOT_FOUND, Templates.missing(words(languages.house()))));
  }

  private TemplateInstance page(NewsroomItem item) {
    return Templates.release(
        item,
        words(item.language()),
        newsroom.languages(item).stream()
            .map(other ->
                translation(other.language(), "/newsroom/" + other.slug(), item.language()))
            .toList());
  }

  private PageWords words(String language) {
    return new PageWords(languages.wording(language));
  }

  private Translation translation(String language, String address, String shown) {
    return new Translation(language, languages.nameOf(language), address, language.equals(shown));
  }

  private static Response page(Response.Status status, TemplateInstance template) {
    return Response.status(status)
        .entity(template.render())
        .type(HTML)
        .header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "strict-origin-when-cross-origin")
        .build();
  }
}
