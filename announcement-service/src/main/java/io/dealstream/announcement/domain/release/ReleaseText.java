package io.dealstream.announcement.domain.release;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// The words of a release in one language, each sentence with the events it rests on.
///
/// @param language BCP 47 tag
public record ReleaseText(String language, String headline, List<Section> sections) {
  public ReleaseText {
    sections = List.copyOf(sections);
  }

  /// @param handWritten true when it says what somebody wrote: then it rests on no events
  public record Section(Block kind, boolean handWritten, List<Paragraph> paragraphs) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  public record Paragraph(List<Sentence> sentences) {
    public Paragraph {
      sentences = List.copyOf(sentences);
    }

    public String text() {
      return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }
  }

  /// @param restsOn ids of the events that carry it, each once
  public record Sentence(String text, List<UUID> restsOn) {
    public Sentence {
      restsOn = restsOn.stream().distinct().sorted().toList();
    }
  }
}
