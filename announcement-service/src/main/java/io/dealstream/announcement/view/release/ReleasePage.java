package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.Obstacle;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One release as it is shown: what is not out with the text that it would have now, or what was
/// published.
///
/// @param dealIds the licenses that it announces
/// @param excludedDealIds taken out by hand
/// @param languages in which it can be shown
/// @param language of headline and blocks
/// @param headline null as long as nothing can be written
/// @param arrangement the blocks that it has, in their order; one of which nothing is known is
///   empty
/// @param withheld those of the licenses that keep it from being published
/// @param waitingFor deals and titles whose facts are still on their way here
@Schema(
    name = "Release",
    description = "A draft with the text it would have now, or a release as published")
public record ReleasePage(
    UUID id,
    Stage stage,
    List<UUID> titleIds,
    List<UUID> dealIds,
    List<UUID> excludedDealIds,
    List<QuotePart> quotes,
    @Schema(examples = "[\"en\",\"es\",\"tr\"]") List<String> languages,
    @Schema(examples = "en") String language,
    @Schema(examples = "Inter Medya licenses “Miracle in Cell No. 7” in eight countries")
        @Nullable String headline,
    List<Block> arrangement,
    List<BlockPart> blocks,
    Set<UUID> waitingFor,
    List<WithheldPart> withheld,
    ReviewPart review,
    LineagePart lineage,
    @Schema(examples = "miracle-in-cell-no-7-in-eight-countries-0b1f3c52-en") @Nullable String slug,
    @Nullable Instant publishedAt,
    int version) {

  @Schema(name = "ReleaseQuote", description = "What somebody said, word for word")
  public record QuotePart(
      UUID id,
      @Schema(examples = "Paula Press") String speaker,
      @Schema(examples = "Head of Press") @Nullable String role,
      @Schema(examples = "Inter Medya") @Nullable String organization,
      @Schema(examples = "en") String language,
      @Schema(examples = "true") boolean consent,
      @Schema(examples = "We are glad that this story travels.") String text) {}

  @Schema(name = "WithheldLicense", description = "A license that must not be announced now")
  public record WithheldPart(
      UUID dealId, @Schema(examples = "[\"SUSPENDED\"]") List<Obstacle> obstacles) {}

  /// @param handWritten true when it says what somebody wrote
  @Schema(name = "ReleaseBlock", description = "A block of the text")
  public record BlockPart(
      @Schema(examples = "LEAD") Block kind,
      @Schema(examples = "false") boolean handWritten,
      List<ParagraphPart> paragraphs) {}

  /// @param sentences null unless the proof was asked for
  @Schema(name = "ReleaseParagraph", description = "A paragraph, with its proof when asked for")
  public record ParagraphPart(
      @Schema(examples = "Imagen TV holds free TV rights in Mexico.") String text,
      @Nullable List<SentencePart> sentences) {}

  /// @param restsOn ids of the events that carry it
  @Schema(name = "ReleaseSentence", description = "A sentence and the events that it rests on")
  public record SentencePart(
      @Schema(examples = "Imagen TV holds free TV rights in Mexico.") String text,
      List<UUID> restsOn) {}
}
