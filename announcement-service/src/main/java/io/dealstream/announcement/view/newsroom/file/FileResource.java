package io.dealstream.announcement.view.newsroom.file;

import io.dealstream.announcement.view.newsroom.PublicAnswer;
import io.dealstream.announcement.view.newsroom.SiteAddress;
import io.dealstream.announcement.view.newsroom.edition.Edition;
import io.dealstream.announcement.view.newsroom.edition.Editions;
import io.dealstream.announcement.view.newsroom.edition.Format;
import io.dealstream.eventkit.Json;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Releases as files, for everyone.
@Path("/newsroom")
@Tag(name = "Newsroom")
@RunOnVirtualThread
@PermitAll
public class FileResource {
  private final Editions editions;
  private final SiteAddress address;
  private final Pdfs pdfs;

  FileResource(Editions editions, SiteAddress address, Pdfs pdfs) {
    this.editions = editions;
    this.address = address;
    this.pdfs = pdfs;
  }

  @GET
  @Path("/{slug}.{format}")
  @Operation(
      summary = "One release in one language, as a file",
      description =
          "`txt` is plain text, `md` Markdown (CommonMark), `pdf` a tagged PDF, `ninjs` JSON of"
              + " IPTC's ninjs 3.1.")
  @APIResponse(responseCode = "200", description = "The file")
  public Response file(
      @PathParam("slug") String slug,
      @PathParam("format") @Parameter(example = "ninjs") String extension,
      @Context Request request,
      @Context UriInfo uri) {
    Format format =
        Format.of(extension).orElseThrow(() -> PublicAnswer.missing("format", extension));
    Edition edition =
        editions
            .bySlug(slug, address.of(uri))
            .orElseThrow(() -> PublicAnswer.missing("release", slug));
    return PublicAnswer.of(
        request, format.type(), bytes(format, edition), edition.release().changedAt());
  }

  private byte[] bytes(Format format, Edition edition) {
    return switch (format) {
      case TEXT -> utf8(PlainFile.of(edition));
      case MARKDOWN -> utf8(Markdown.of(edition));
      case NINJS -> utf8(Json.write(Ninjs.of(edition)));
      case PDF -> pdfs.of(Sheet.of(edition));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
