package io.dealstream.announcement.view.newsroom.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.view.newsroom.edition.Printed;
import io.dealstream.testkit.Deliveries;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapTest {
  @Test
  void everyPageIsListedWithItsTranslations() {
    Listed page =
        new Listed(
            Deliveries.TIME,
            new TreeMap<>(Map.of("en", "/newsroom/a-en", "es", "/newsroom/a&b-es")));
    Document map = read(Sitemap.pages(Printed.SITE, List.of(page)));
    assertThat(map.select("url > loc").eachText())
        .containsExactly(
            "https://news.distributor.example/newsroom/a-en",
            "https://news.distributor.example/newsroom/a&b-es");
    assertThat(map.select("url > lastmod").eachText())
        .containsOnly(Deliveries.TIME.toString())
        .hasSize(2);
    assertThat(map.select("url").get(0).getElementsByTag("xhtml:link").eachAttr("hreflang"))
        .containsExactly("en", "es");
    assertThat(map.select("url").get(1).getElementsByTag("xhtml:link").eachAttr("href"))
        .containsExactlyElementsOf(map.select("url > loc").eachText());
  }

  @Test
  void aLongMapIsSplit() {
    Document map = read(Sitemap.parts(Printed.SITE, 3));
    assertThat(map.select("sitemapindex > sitemap > loc").eachText())
        .containsExactly(
            "https://news.distributor.example/sitemap-1.xml",
            "https://news.distributor.example/sitemap-2.xml",
            "https://news.distributor.example/sitemap-3.xml");
  }

  private static Document read(String xml) {
    return Jsoup.parse(xml, Parser.xmlParser());
  }
}
