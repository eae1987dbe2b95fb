package io.dealstream.announcement.domain.release;

import java.util.List;
import java.util.UUID;

/// The words of a release in one language, each paragraph with the events it rests on.
///
/// @param language BCP 47 tag
public record ReleaseText(String language, String headline, List<Section> sections) {
  public ReleaseText {
    sections = List.copyOf(sections);
  }

  /// @param kind like `LEAD`, `TERRITORIES`, `QUOTE`
  public record Section(String kind, List<Paragraph> paragraphs) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// @param restsOn ids of the events that carry it
  public record Paragraph(String text, List<UUID> restsOn) {
    public Paragraph {
      restsOn = List.copyOf(restsOn);
    }
  }
}
