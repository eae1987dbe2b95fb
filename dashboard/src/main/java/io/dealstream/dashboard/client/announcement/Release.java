package io.dealstream.dashboard.client.announcement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A release in one language: as it would read now, or as it was published.
///
/// @param headline null as long as nothing can be written
/// @param arrangement the blocks that it has, in their order
/// @param waitingFor deals and titles whose facts have not arrived yet
public record Release(
    UUID id,
    Stage stage,
    List<UUID> titleIds,
    List<UUID> dealIds,
    List<UUID> excludedDealIds,
    List<Quote> quotes,
    List<String> languages,
    String language,
    @Nullable String headline,
    List<String> arrangement,
    List<Block> blocks,
    List<UUID> waitingFor,
    List<Withheld> withheld,
    Review review,
    Lineage lineage,
    @Nullable String slug,
    @Nullable Instant publishedAt,
    int version) {

  public record Quote(
      UUID id,
      String speaker,
      @Nullable String role,
      @Nullable String organization,
      String language,
      boolean consent,
      String text) {}

  public record Withheld(UUID dealId, List<String> obstacles) {}

  public record Block(String kind, boolean handWritten, List<Paragraph> paragraphs) {
    /// Its words as somebody would write them.
    public String text() {
      return String.join("\n\n", paragraphs.stream().map(Paragraph::text).toList());
    }
  }

  public record Paragraph(String text, @Nullable List<Sentence> sentences) {}

  public record Sentence(String text, List<UUID> restsOn) {}
}
