package io.dealstream.announcement.view.newsroom.sitemap;

import io.dealstream.announcement.view.newsroom.Site;
import io.dealstream.announcement.view.newsroom.Xml;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// A part of the sitemap, or the list of its parts, in the protocol of sitemaps.org.
final class Sitemap {
  private static final String PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String[] PAGES = {
    "xmlns", PROTOCOL, "xmlns:xhtml", "http://www.w3.org/1999/xhtml"
  };

  private Sitemap() {}

  /// Every page with its translations.
  static String pages(Site site, List<Listed> pages) {
    return Xml.document(xml ->
        xml.element(
            "urlset",
            PAGES,
            set -> {
              for (Listed page : pages) {
                for (String path : page.paths().values()) {
                  set.element("url", new String[0], url -> url(url, site, page, path));
                }
              }
            }));
  }

  /// The parts of a sitemap that is too large for one.
  static String parts(Site site, int count) {
    return Xml.document(xml ->
        xml.element(
            "sitemapindex",
            new String[] {"xmlns", PROTOCOL},
            index -> {
              for (int part = 1; part <= count; part++) {
                String address = site.at("/sitemap-" + part + ".xml");
                index.element("sitemap", new String[0], sitemap -> sitemap.element("loc", address));
              }
            }));
  }

  private static void url(Xml xml, Site site, Listed page, String path) throws XMLStreamException {
    xml.element("loc", site.at(path));
    if (page.changedAt() != null) {
      xml.element("lastmod", page.changedAt().toString());
    }
    for (Map.Entry<String, String> translation : page.paths().entrySet()) {
      xml.empty(
          "xhtml:link",
          "rel",
          "alternate",
          "hreflang",
          translation.getKey(),
          "href",
          site.at(translation.getValue()));
    }
  }
}
