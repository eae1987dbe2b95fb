package io.dealstream.announcement.view.newsroom.sitemap;

import io.dealstream.announcement.render.Languages;
import io.dealstream.announcement.view.newsroom.PublicAnswer;
import io.dealstream.announcement.view.newsroom.Site;
import io.dealstream.announcement.view.newsroom.SiteAddress;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What search engines ask for first.
@Path("/")
@Tag(name = "Newsroom")
@RunOnVirtualThread
@PermitAll
public class SitemapResource {
  /// A sitemap has at most 50,000 addresses: a part of it has room for fifty languages.
  private static final int RELEASES_IN_A_PART = 1_000;

  private static final String XML = "application/xml;charset=UTF-8";

  private final SitemapReleases releases;
  private final Languages languages;
  private final SiteAddress address;

  SitemapResource(SitemapReleases releases, Languages languages, SiteAddress address) {
    this.releases = releases;
    this.languages = languages;
    this.address = address;
  }

  @GET
  @Path("/sitemap.xml")
  @Operation(summary = "All pages of the newsroom; the parts of that list when it is too long")
  @APIResponse(responseCode = "200", description = "A sitemap, or an index of sitemaps")
  public Response sitemap(@Context Request request, @Context UriInfo uri) {
    Site site = address.of(uri);
    int parts = parts();
    String xml = parts > 1 ? Sitemap.parts(site, parts) : Sitemap.pages(site, part(1));
    return PublicAnswer.of(request, XML, xml, null);
  }

  @GET
  @Path("/sitemap-{part:\\d\\d?\\d?\\d?}.xml")
  @Operation(summary = "A part of the list of all pages of the newsroom")
  @APIResponse(responseCode = "200", description = "A sitemap")
  public Response part(
      @PathParam("part") @Parameter(example = "1") int part,
      @Context Request request,
      @Context UriInfo uri) {
    if (part < 1 || part > parts()) {
      throw PublicAnswer.missing("part of the sitemap", part);
    }
    return PublicAnswer.of(request, XML, Sitemap.pages(address.of(uri), part(part)), null);
  }

  @GET
  @Path("/robots.txt")
  @Operation(summary = "What search engines may read: the newsroom and nothing else")
  @APIResponse(responseCode = "200", description = "The file")
  public Response robots(@Context Request request, @Context UriInfo uri) {
    String rules =
        """
        User-agent: *
        Allow: /newsroom
        Allow: /sitemap
        Disallow: /
        Sitemap: %s
        """
            .formatted(address.of(uri).at("/sitemap.xml"));
    return PublicAnswer.of(request, "text/plain;charset=UTF-8", rules, null);
  }

  private int parts() {
    return Math.ceilDiv(Math.max(1, releases.count()), RELEASES_IN_A_PART);
  }

  private List<Listed> part(int part) {
    List<Listed> pages = new ArrayList<>();
    if (part == 1) {
      TreeMap<String, String> indexes = new TreeMap<>();
      languages.tags().forEach(tag -> indexes.put(tag, Site.index(tag)));
      pages.add(new Listed(null, indexes));
    }
    pages.addAll(releases.some((part - 1) * RELEASES_IN_A_PART, RELEASES_IN_A_PART));
    return pages;
  }
}
