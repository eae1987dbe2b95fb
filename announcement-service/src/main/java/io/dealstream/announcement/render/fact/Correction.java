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

  /// What happened, and to what, as it is now.
  ///
  /// @param subject null when it is not known
  public record Changed(Change.Kind kind, UUID eventId, @Nullable Subject subject) {}

  /// What something happened to.
  public sealed interface Subject {
    record OfLicense(Fact<License> license) implements Subject {}

    record OfTitle(Fact<Title> title) implements Subject {}

    record OfAward(Fact<Award> award, Fact<Title> title) implements Subject {}

    record OfResult(Fact<AudienceResult> result, Fact<Title> title) implements Subject {}
  }

  public String headline(String language) {
    return Objects.requireNonNull(headlines.getOrDefault(language, houseHeadline));
  }
}
