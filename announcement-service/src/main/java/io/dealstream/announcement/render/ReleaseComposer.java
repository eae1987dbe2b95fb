package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.Layout;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Section;
import io.dealstream.announcement.domain.release.WrittenBlock;
import io.dealstream.announcement.render.fact.Correction;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.vocabulary.ReleasePurpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Writes a release from facts and from nothing else: the same facts give the same words, in
/// whatever order they became known. What is not known is not said.
public final class ReleaseComposer {
  private final Wording wording;
  private final Regions regions = Regions.load();
  private final OpeningBlocks opening;
  private final CorrectionBlock correction;
  private final TerritoryBlock territories;
  private final AudienceBlock audience;
  private final AwardBlock awards;
  private final TitleBlock titles;
  private final ClosingBlocks closing;

  /// @param synopses whether those of the catalog are in this language
  public ReleaseComposer(Wording wording, boolean synopses) {
    this.wording = wording;
    this.opening = new OpeningBlocks(wording);
    this.territories = new TerritoryBlock(wording, regions);
    this.audience = new AudienceBlock(wording);
    this.awards = new AwardBlock(wording);
    this.correction = new CorrectionBlock(wording, awards, audience);
    this.titles = new TitleBlock(wording, synopses);
    this.closing = new ClosingBlocks(wording);
  }

  /// The release in its usual layout.
  public ReleaseText compose(ReleaseFacts facts, LocalDate day) {
    return compose(facts, Layout.USUAL, day);
  }

  /// @param facts of at least one license and all its titles
  /// @param day of the dateline
  public ReleaseText compose(ReleaseFacts facts, Layout layout, LocalDate day) {
    Coverage coverage = Coverage.of(Coverage.sales(facts.licenses()), regions, wording);
    List<Section> sections = new ArrayList<>();
    for (Block block : layout.blocks()) {
      Section section =
          layout
              .written(block, wording.language())
              .map(ReleaseComposer::written)
              .orElseGet(() -> new Section(block, false, write(block, facts, coverage, day)));
      if (!section.paragraphs().isEmpty()) {
        sections.add(section);
      }
    }
    String headline = sections.getFirst().paragraphs().getFirst().text();
    return new ReleaseText(wording.language(), headline, sections);
  }

  private List<Paragraph> write(Block block, ReleaseFacts facts, Coverage coverage, LocalDate day) {
    return switch (block) {
      case HEADLINE -> List.of(headline(facts, coverage));
      case CORRECTION -> correction.write(facts.correction());
      // Where the release is sent from is not known, so it is not said.
      case DATELINE -> List.of(Proofs.paragraph(wording.day(day), List.of()));
      case LEAD -> List.of(opening.lead(facts, coverage));
      case TERRITORIES -> territories.write(facts);
      case AUDIENCE_RESULTS -> audience.write(facts);
      case AWARDS -> awards.write(facts);
      case ABOUT_TITLE -> titles.write(facts);
      case QUOTE -> closing.quotes(facts);
      case BOILERPLATE -> closing.boilerplate(facts, day);
      case MEDIA_CONTACT -> closing.contact(facts);
    };
  }

  /// A retraction has no licenses of which its headline could tell.
  private Paragraph headline(ReleaseFacts facts, Coverage coverage) {
    Correction earlier = facts.correction();
    if (earlier == null) {
      return opening.headline(facts, coverage);
    }
    return earlier.purpose() == ReleasePurpose.RETRACTION
        ? correction.retraction(earlier)
        : correction.headline(opening.headline(facts, coverage));
  }

  private static Section written(WrittenBlock written) {
    return new Section(
        written.block(),
        true,
        Texts.paragraphs(written.text()).stream()
            .map(text -> Proofs.paragraph(text, List.of()))
            .toList());
  }
}
