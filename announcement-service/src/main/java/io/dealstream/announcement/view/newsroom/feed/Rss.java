package io.dealstream.announcement.view.newsroom.feed;

import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.Site;
import io.dealstream.announcement.view.newsroom.Xml;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;

/// A feed in RSS 2.0, with the leads of the releases. It cannot say what was retracted: that is
/// just not there any more.
final class Rss {
  static final String TYPE = "application/rss+xml;charset=UTF-8";

  private static final String[] RSS = {
    "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom"
  };

  private Rss() {}

  static String of(Feed feed) {
    return Xml.document(xml ->
        xml.element(
            "rss", RSS, rss -> rss.element("channel", new String[0], c -> channel(c, feed))));
  }

  private static void channel(Xml xml, Feed feed) throws XMLStreamException {
    xml.element("title", feed.title());
    xml.element("link", feed.page());
    xml.element("description", feed.wording().say("newsroom.releases"));
    xml.element("language", feed.language());
    xml.empty(
        "atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.address("rss"));
    for (Feed.Entry entry : feed.entries()) {
      xml.element("item", new String[0], item -> item(item, feed, entry.release()));
    }
  }

  private static void item(Xml xml, Feed feed, NewsroomItem release) throws XMLStreamException {
    xml.element("title", release.headline());
    xml.element("link", feed.site().at(Site.page(release)));
    xml.element("guid", new String[] {"isPermaLink", "false"}, guid -> guid.text(release.uri()));
    xml.element("pubDate", moment(release.publishedAt()));
    xml.element("description", release.lead());
  }

  /// As RFC 822 has it, with the four digits that RSS prefers.
  private static String moment(Instant moment) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
  }
}
