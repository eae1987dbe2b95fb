package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.Layout;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The languages of this installation's releases. The first is that of the house: in it the catalog
/// writes its synopses, and it is shown to whoever asks for no other.
public final class Languages {
  private final List<String> tags;
  private final Map<String, Wording> wordings = new LinkedHashMap<>();
  private final Map<String, ReleaseComposer> composers = new LinkedHashMap<>();

  /// @param tags BCP 47, at least one; each has a message file
  /// @throws IllegalStateException that names what is wrong with the tags or a file
  public Languages(List<String> tags) {
    this.tags = List.copyOf(tags);
    if (this.tags.isEmpty() || this.tags.stream().distinct().count() < this.tags.size()) {
      throw new IllegalStateException("languages must be given, each once: " + tags);
    }
    for (String tag : this.tags) {
      Wording wording = Wording.of(tag);
      wordings.put(tag, wording);
      composers.put(tag, new ReleaseComposer(wording, tag.equals(house())));
    }
  }

  public List<String> tags() {
    return tags;
  }

  public String house() {
    return tags.getFirst();
  }

  public boolean contains(String tag) {
    return wordings.containsKey(tag);
  }

  /// The wording of a language; of the house's for one that is no longer among them.
  public Wording wording(String tag) {
    return Objects.requireNonNull(wordings.getOrDefault(tag, wordings.get(house())));
  }

  /// What a language calls itself; its tag when it is no longer among them.
  public String nameOf(String tag) {
    Wording wording = wordings.get(tag);
    return wording == null ? tag : wording.raw("language.name");
  }

  /// The release in every language, in the order of the tags.
  public List<ReleaseText> compose(ReleaseFacts facts, Layout layout, LocalDate day) {
    return composers.values().stream()
        .map(composer -> composer.compose(facts, layout, day))
        .toList();
  }
}
