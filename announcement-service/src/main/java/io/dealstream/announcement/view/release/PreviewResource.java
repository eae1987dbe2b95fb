package io.dealstream.announcement.view.release;

import io.dealstream.announcement.render.Languages;
import io.dealstream.announcement.render.Wording;
import io.dealstream.servicekit.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A release as a page for those who work on it: every sentence opens to the events that carry it.
/// It is kept by nobody on its way.
@Path("/releases/{id}/preview")
@Tag(name = "Releases")
@RunOnVirtualThread
@RolesAllowed(Roles.ANY)
public class PreviewResource {
  private final ReleaseReader reader;
  private final Languages languages;

  PreviewResource(ReleaseReader reader, Languages languages) {
    this.reader = reader;
    this.languages = languages;
  }

  /// @param wording of the reader's page, which is in the language of the release
  record Words(Wording wording) {
    public String language() {
      return wording.language();
    }

    public String say(String key) {
      return wording.say("preview." + key);
    }
  }

  @CheckedTemplate(basePath = "release")
  static class Templates {
    static native TemplateInstance preview(ReleasePage page, Words words);

    private Templates() {}
  }

  @GET
  @Produces("text/html;charset=UTF-8")
  @Operation(summary = "A release as a page, each sentence with the events that it rests on")
  @APIResponse(responseCode = "200", description = "An HTML page")
  public Response preview(
      @PathParam("id") UUID id,
      @QueryParam("language")
          @Parameter(description = "BCP 47; that of the house when none is given", example = "es")
          @Nullable String language) {
    ReleasePage page = reader.read(id, language, true);
    Words words = new Words(languages.wording(page.language()));
    return Response.ok(Templates.preview(page, words).render())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
