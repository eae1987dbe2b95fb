package io.dealstream.announcement.view.newsroom;

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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

  NewsroomResource(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "newsroom")
  static class Templates {
    static native TemplateInstance index(Page<NewsroomItem> page);

    static native TemplateInstance release(NewsroomItem release);

    static native TemplateInstance missing();

    private Templates() {}
  }

  @GET
  @Operation(summary = "The newsroom's page of releases, newest first")
  @APIResponse(responseCode = "200", description = "An HTML page")
  public Response index(@QueryParam("after") @Nullable String after) {
    return page(Response.Status.OK, Templates.index(newsroom.page(after, RELEASES_ON_A_PAGE)));
  }

  @GET
  @Path("/{slug}")
  @Operation(summary = "The page of one release")
  @APIResponse(responseCode = "200", description = "An HTML page")
  public Response release(@PathParam("slug") String slug) {
    // No address holds such a character, and the database could not be asked for it.
    Optional<NewsroomItem> release =
        slug.indexOf('\0') < 0 ? newsroom.bySlug(slug) : Optional.empty();
    return release
        .map(item -> page(Response.Status.OK, Templates.release(item)))
        .orElseGet(() -> page(Response.Status.NOT_FOUND, Templates.missing()));
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
