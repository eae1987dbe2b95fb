package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.announcement.Release;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.press.ReleaseView.Block;
import io.dealstream.dashboard.page.press.ReleaseView.Sentence;
import io.dealstream.dashboard.page.press.ReleaseView.Text;
import java.util.List;

/// Shows the words of a release with what each sentence rests on.
record Texts(Reader r, Proofs proofs) {
  Text of(Release release) {
    return new Text(
        release.language(),
        r.languages(List.of(release.language())),
        release.blocks().stream().map(this::block).toList());
  }

  private Block block(Release.Block block) {
    return new Block(
        block.kind(),
        r.name("block", block.kind()),
        block.handWritten(),
        block.paragraphs().stream().map(this::paragraph).toList());
  }

  private List<Sentence> paragraph(Release.Paragraph paragraph) {
    List<Release.Sentence> sentences = paragraph.sentences();
    return sentences == null
        ? List.of(new Sentence(paragraph.text(), List.of()))
        : sentences.stream()
            .map(sentence -> new Sentence(sentence.text(), proofs.of(sentence.restsOn())))
            .toList();
  }
}
