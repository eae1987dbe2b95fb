package io.dealstream.announcement.view.newsroom;

import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A published release as the newsroom shows it in one language.
public record NewsroomItem(
    UUID id,
    String slug,
    String language,
    String headline,
    List<NewsroomSection> sections,
    Instant publishedAt,
    List<UUID> titleIds,
    List<UUID> dealIds,
    Aftermath aftermath) {
  public NewsroomItem {
    sections = List.copyOf(sections);
    titleIds = List.copyOf(titleIds);
    dealIds = List.copyOf(dealIds);
  }

  /// When its page became what it is.
  public Instant changedAt() {
    return aftermath.last(publishedAt);
  }

  /// Names it for ever, wherever it is read: the release's id and the language make it.
  public String uri() {
    return "urn:uuid:" + Generators.nameBasedGenerator(id).generate(language);
  }

  /// All that it says, paragraph by paragraph.
  public String words() {
    return Stream.concat(
            Stream.of(headline), sections.stream().flatMap(part -> part.paragraphs().stream()))
        .collect(Collectors.joining("\n"));
  }

  /// The paragraphs of its parts of this kind.
  public List<String> paragraphs(String kind) {
    return sections.stream()
        .filter(section -> section.kind().equals(kind))
        .flatMap(section -> section.paragraphs().stream())
        .toList();
  }

  /// The sentence that stands for the whole; empty when there is none.
  public String lead() {
    return first("LEAD");
  }

  /// The day as the release says it.
  public String dateline() {
    return first("DATELINE");
  }

  private String first(String kind) {
    return paragraphs(kind).stream().findFirst().orElse("");
  }
}
