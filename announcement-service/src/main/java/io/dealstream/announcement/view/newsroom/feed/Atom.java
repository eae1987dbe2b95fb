package io.dealstream.announcement.view.newsroom.feed;

import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.Site;
import io.dealstream.announcement.view.newsroom.Xml;
import io.dealstream.announcement.view.newsroom.edition.Format;
import io.dealstream.announcement.view.newsroom.edition.Part;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// A feed in Atom (RFC 4287), with the releases in full, and with tombstones (RFC 6721) for those
/// that were retracted.
final class Atom {
  static final String TYPE = "application/atom+xml;charset=UTF-8";

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
  private static final String[] XHTML = {"xmlns", "http://www.w3.org/1999/xhtml"};

  private Atom() {}

  static String of(Feed feed) {
    return Xml.document(xml ->
        xml.element(
            "feed",
            new String[] {"xmlns", ATOM, "xmlns:at", TOMBSTONES, "xml:lang", feed.language()},
            inside -> {
              head(inside, feed);
              for (Feed.Entry one : feed.entries()) {
                inside.element("entry", new String[0], entry -> entry(entry, feed, one));
              }
              for (NewsroomItem retracted : feed.retracted()) {
                tombstone(inside, feed, retracted);
              }
            }));
  }

  private static void head(Xml xml, Feed feed) throws XMLStreamException {
    String self = feed.address("atom");
    xml.element("id", self);
    xml.element("title", feed.title());
    xml.element("updated", feed.updated().toString());
    xml.element("author", new String[0], author -> author.element("name", feed.author()));
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
  }

  private static void tombstone(Xml xml, Feed feed, NewsroomItem retracted)
      throws XMLStreamException {
    xml.element(
        "at:deleted-entry",
        new String[] {"ref", retracted.uri(), "when", retracted.changedAt().toString()},
        entry -> {
          entry.element("at:comment", feed.wording().say("newsroom.retracted"));
          link(entry, feed, "text/html", Site.page(retracted));
        });
  }

  private static void entry(Xml xml, Feed feed, Feed.Entry entry) throws XMLStreamException {
    NewsroomItem release = entry.release();
    xml.element("id", release.uri());
    xml.element("title", release.headline());
    xml.element("published", release.publishedAt().toString());
    xml.element("updated", release.changedAt().toString());
    link(xml, feed, "text/html", Site.page(release));
    for (Format format : Format.values()) {
      link(xml, feed, format.mediaType(), format.path(release));
    }
    xml.element("summary", release.lead());
    xml.element(
        "content",
        new String[] {"type", "xhtml"},
        content -> content.element("div", XHTML, div -> parts(div, entry.parts())));
  }

  private static void link(Xml xml, Feed feed, String type, String path) throws XMLStreamException {
    xml.empty(
        "link",
        "rel",
        "alternate",
        "type",
        type,
        "hreflang",
        feed.language(),
        "href",
        feed.site().at(path));
  }

  private static void parts(Xml xml, List<Part> parts) throws XMLStreamException {
    for (Part part : parts) {
      switch (part) {
        // It is the entry's title.
        case Part.Headline headline -> {}
        case Part.Heading(String text) -> xml.element("h2", text);
        case Part.Quote(String text) ->
            xml.element("blockquote", new String[0], quote -> quote.element("p", text));
        case Part.Noted noted -> xml.element("p", noted.text());
        case Part.Day(String text) -> xml.element("p", text);
        case Part.Paragraph(String text) -> xml.element("p", text);
      }
    }
  }
}
