package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Section;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Writes a release from facts and from nothing else: the same facts give the same words, in
/// whatever order they became known. What is not known is not said.
public final class ReleaseComposer {
  private final Wording wording;
  private final Regions regions = Regions.load();
  private final OpeningBlocks opening;
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
    this.titles = new TitleBlock(wording, synopses);
    this.closing = new ClosingBlocks(wording);
  }

  /// @param facts of at least one license and all its titles
  /// @param day of the dateline
  public ReleaseText compose(ReleaseFacts facts, LocalDate day) {
    Coverage coverage = Coverage.of(Coverage.sales(facts.licenses()), regions, wording);
    Paragraph headline = opening.headline(facts, coverage);
    List<Section> sections = new ArrayList<>();
    for (Block block : Block.values()) {
      List<Paragraph> paragraphs =
          switch (block) {
            case HEADLINE -> List.of(headline);
            // Where the release is sent from is not known, so it is not said.
            case DATELINE -> List.of(Proofs.paragraph(wording.day(day), List.of()));
            case LEAD -> List.of(opening.lead(facts, coverage));
            case TERRITORIES -> territories.write(facts);
            case AUDIENCE_RESULTS -> audience.write(facts);
            case AWARDS -> awards.write(facts);
            case ABOUT_TITLE -> titles.write(facts);
            case QUOTE -> closing.quotes(facts);
            case BOILERPLATE -> closing.boilerplate(facts);
            case MEDIA_CONTACT -> closing.contact(facts);
          };
      if (!paragraphs.isEmpty()) {
        sections.add(new Section(block.name(), paragraphs));
      }
    }
    return new ReleaseText(wording.language(), headline.text(), sections);
  }
}
