package io.dealstream.announcement.render.fact;

import io.dealstream.announcement.domain.release.Change;
import io.dealstream.vocabulary.ReleasePurpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The earlier release that another one corrects or takes back, and why.
///
/// @param headlines by language
/// @param houseHeadline for a language that the earlier release had not
/// @param published the event of its publication
public record Correction(
    ReleasePurpose purpose,
    Map<String, String> headlines,
    String houseHeadline,
    LocalDate publishedOn,
    UUID published,
    List<Changed> changes) {
  public Correction {
    headlines = Map.copyOf(headlines);
    changes = List.copyOf(changes);
  }

  /// What happened, and to which license or title, as it is now.
  public record Changed(
      Change.Kind kind,
      UUID eventId,
      @Nullable Fact<License> license,
      @Nullable Fact<Title> title) {}

  public String headline(String language) {
    return Objects.requireNonNull(headlines.getOrDefault(language, houseHeadline));
  }
}
