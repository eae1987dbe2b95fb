package io.dealstream.announcement.view.newsroom.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.dealstream.announcement.Hostile;
import io.dealstream.announcement.render.Story;
import io.dealstream.announcement.render.Wording;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.edition.Printed;
import java.io.StringReader;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedTest {
  @Test
  void anAtomFeedHasTheReleasesInFull() throws FeedException {
    NewsroomItem release = release("tr", Story.facts());
    SyndFeed feed = read(Atom.of(feed("tr", "Inter Medya", release)));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("Inter Medya – Basın odası");
    assertThat(feed.getUri())
        .isEqualTo("https://news.distributor.example/newsroom/feed.atom?language=tr");
    assertThat(feed.getLinks().stream().map(SyndLink::getRel))
        .containsExactlyInAnyOrder("self", "alternate");
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getUri()).isEqualTo(release.uri()).startsWith("urn:uuid:");
    assertThat(entry.getTitle()).isEqualTo(release.headline());
    assertThat(entry.getLink())
        .isEqualTo("https://news.distributor.example/newsroom/" + release.slug());
    assertThat(entry.getPublishedDate()).isEqualTo(Date.from(Printed.MOMENT));
    assertThat(entry.getDescription().getValue()).isEqualTo(release.lead());
    assertThat(Jsoup.parse(content(entry)).text()).contains(release.paragraphs("TERRITORIES"));
  }

  @Test
  void anRssFeedHasTheLeads() throws FeedException {
    NewsroomItem release = release("es", Story.facts());
    SyndFeed feed = read(Rss.of(feed("es", null, release)));
    assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
    assertThat(feed.getTitle()).isEqualTo("Sala de prensa");
    assertThat(feed.getLanguage()).isEqualTo("es");
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getUri()).isEqualTo(release.uri());
    assertThat(entry.getTitle()).isEqualTo(release.headline());
    assertThat(entry.getPublishedDate()).isEqualTo(Date.from(Printed.MOMENT));
    assertThat(entry.getDescription().getValue()).isEqualTo(release.lead());
  }

  @Test
  void aNewsroomWithoutReleasesHasFeedsToo() throws FeedException {
    assertThat(read(Atom.of(feed("en", null))).getEntries()).isEmpty();
    assertThat(read(Rss.of(feed("en", null))).getEntries()).isEmpty();
  }

  @Test
  void everyLanguageOfAReleaseIsAnEntryOfItsOwn() {
    assertThat(release("en", Story.facts()).uri())
        .isEqualTo(release("en", Hostile.facts()).uri())
        .isNotEqualTo(release("es", Story.facts()).uri());
  }

  @Test
  void markupInNamesIsText() throws FeedException {
    NewsroomItem release = release("en", Hostile.facts());
    for (String xml :
        List.of(
            Atom.of(feed("en", Hostile.TITLE, release)),
            Rss.of(feed("en", Hostile.TITLE, release)))) {
      SyndFeed feed = read(xml);
      assertThat(feed.getTitle()).startsWith(Hostile.TITLE);
      assertThat(feed.getEntries().getFirst().getTitle()).contains(Hostile.TITLE);
    }
    SyndEntry entry = read(Atom.of(feed("en", null, release))).getEntries().getFirst();
    assertThat(Jsoup.parse(content(entry)).select("script, b, i, img, a")).isEmpty();
    assertThat(Jsoup.parse(content(entry)).text()).contains(Hostile.LICENSEE, Hostile.QUOTE);
  }

  @Test
  void whatXmlCannotHaveIsReplaced() throws FeedException {
    String title = "a\u0001b\ud800c\uffffd\ud83c\udfac";
    assertThat(read(Rss.of(feed("en", title))).getTitle())
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ud83c\udfac – Newsroom");
  }

  private static Feed feed(String language, @Nullable String licensor, NewsroomItem... items) {
    return new Feed(
        Printed.SITE,
        Wording.of(language),
        licensor,
        Stream.of(items).map(item -> new Feed.Entry(item, List.of())).toList(),
        List.of());
  }

  private static NewsroomItem release(String language, ReleaseFacts facts) {
    return Printed.of(language, facts).release();
  }

  private static String content(SyndEntry entry) {
    List<SyndContent> contents = entry.getContents();
    return contents.getFirst().getValue();
  }

  private static SyndFeed read(String xml) throws FeedException {
    return new SyndFeedInput().build(new StringReader(xml));
  }
}
