package io.dealstream.announcement.view.newsroom.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.Hostile;
import io.dealstream.announcement.render.Story;
import io.dealstream.announcement.view.newsroom.edition.Edition;
import io.dealstream.announcement.view.newsroom.edition.Part;
import io.dealstream.announcement.view.newsroom.edition.Printed;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

class MarkdownProperties {
  private static final String MARKUP = "\\`*_{}[]<>()#+-.!|~=&:;'\"1 \t\n\u00a0xhtp/@";

  @Example
  void aReleaseIsLaidOut() {
    Document page = rendered(Markdown.of(Printed.of("en", Story.facts())));
    assertThat(page.select("h1").eachText())
        .containsExactly("Inter Medya licenses “Miracle in Cell No. 7” in eight countries");
    assertThat(page.select("h2").eachText()).containsExactly("About Inter Medya", "Media contact");
    assertThat(page.select("em").eachText()).containsExactly("September 1, 2020");
    assertThat(page.select("blockquote").eachText()).hasSize(1);
  }

  @Example
  void whatLooksLikeMarkupComesOutAsItWasWritten() {
    Edition edition = Printed.of("en", Hostile.facts());
    Document page = rendered(Markdown.of(edition));
    assertThat(page.select("script, b, i, img, a, code, hr, ul, ol")).isEmpty();
    assertThat(page.select("h1, h2, p").eachText())
        .containsExactlyElementsOf(edition.parts().stream().map(Part::text).toList());
    assertThat(page.text()).contains(Hostile.TITLE, Hostile.LICENSEE, Hostile.QUOTE);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(MARKUP.toCharArray()).ofMinLength(1).ofMaxLength(40);
  }

  @Property
  void everyTextIsOneParagraphOfItself(@ForAll("texts") String text) {
    String line = String.join(" ", text.strip().split("\\s+"));
    Document page = rendered(Markdown.escaped(text));
    assertThat(page.body().getAllElements().not("body, p")).isEmpty();
    assertThat(page.body().wholeText().strip().replace('\u00a0', ' ').strip())
        .isEqualTo(line.replace('\u00a0', ' ').strip());
  }

  private static Document rendered(String markdown) {
    return Jsoup.parse(
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
  }
}
