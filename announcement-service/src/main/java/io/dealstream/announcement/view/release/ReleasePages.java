package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.License;
import io.dealstream.announcement.domain.release.PublishedText;
import io.dealstream.announcement.domain.release.Quote;
import io.dealstream.announcement.domain.release.Release.Out;
import io.dealstream.announcement.domain.release.Release.Published;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.Withheld;
import io.dealstream.announcement.view.release.ReleasePage.BlockPart;
import io.dealstream.announcement.view.release.ReleasePage.ParagraphPart;
import io.dealstream.announcement.view.release.ReleasePage.QuotePart;
import io.dealstream.announcement.view.release.ReleasePage.SentencePart;
import io.dealstream.announcement.view.release.ReleasePage.WithheldPart;
import io.dealstream.announcement.view.release.ReleaseWriter.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Turns a folded release into what is shown of it.
///
/// @param proof whether sentences are shown with the events they rest on
record ReleasePages(UUID id, int version, boolean proof) {

  /// @param languages of what is not out yet
  ReleasePage unpublished(
      Unpublished release,
      Written written,
      List<Withheld> withheld,
      List<String> languages,
      String language) {
    Optional<ReleaseText> text = text(written, language);
    Content content = release.content();
    return new ReleasePage(
        id,
        Stage.of(release),
        content.titleIds(),
        content.dealIds(),
        content.excluded().stream().map(License::dealId).toList(),
        quotes(content.quotes()),
        languages,
        language,
        text.map(ReleaseText::headline).orElse(null),
        content.layout().blocks(),
        text.map(this::blocks).orElse(List.of()),
        missing(written),
        withheld.stream().map(w -> new WithheldPart(w.dealId(), w.obstacles())).toList(),
        ReviewPart.of(release),
        LineagePart.of(release),
        null,
        null,
        version);
  }

  ReleasePage published(Out out, PublishedText text) {
    Published published = out.published();
    return new ReleasePage(
        id,
        Stage.of(out),
        published.titleIds(),
        published.dealIds(),
        List.of(),
        quotes(published.content().quotes()),
        published.languages(),
        text.text().language(),
        text.text().headline(),
        text.text().sections().stream().map(ReleaseText.Section::kind).toList(),
        blocks(text.text()),
        Set.of(),
        List.of(),
        ReviewPart.of(out),
        LineagePart.of(out),
        text.slug(),
        published.publishedAt(),
        version);
  }

  /// The text in a language when one could be written.
  static Optional<ReleaseText> text(Written written, String language) {
    return switch (written) {
      case Written.Done(List<ReleaseText> texts) ->
          texts.stream().filter(text -> text.language().equals(language)).findFirst();
      case Written.Empty() -> Optional.empty();
      case Written.Waiting waiting -> Optional.empty();
    };
  }

  private List<BlockPart> blocks(ReleaseText text) {
    return text.sections().stream()
        .map(section ->
            new BlockPart(
                section.kind(),
                section.handWritten(),
                section.paragraphs().stream().map(this::paragraph).toList()))
        .toList();
  }

  private ParagraphPart paragraph(Paragraph paragraph) {
    return new ParagraphPart(
        paragraph.text(),
        proof
            ? paragraph.sentences().stream()
                .map(sentence -> new SentencePart(sentence.text(), sentence.restsOn()))
                .toList()
            : null);
  }

  private static Set<UUID> missing(Written written) {
    return written instanceof Written.Waiting(Set<UUID> missing) ? missing : Set.of();
  }

  private static List<QuotePart> quotes(List<Quote> quotes) {
    return quotes.stream()
        .map(q ->
            new QuotePart(
                q.id(),
                q.speaker(),
                q.role(),
                q.organization(),
                q.language(),
                q.consent(),
                q.text()))
        .toList();
  }
}
