package io.dealstream.announcement.domain.release;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a release that was submitted is a draft again.
///
/// @param reason in the words of the person who sent it back
/// @param about licenses, by their deals, and titles
/// @param eventId the event that changed a fact
/// @param languages whose words are not those that were approved
public record Setback(
    Cause cause,
    @Nullable String reason,
    List<UUID> about,
    @Nullable UUID eventId,
    List<String> languages) {
  public Setback {
    about = List.copyOf(about);
    languages = List.copyOf(languages);
  }

  /// What it comes from.
  public enum Cause {
    /// Somebody who was to approve it did not.
    REJECTED,
    /// Somebody changed its licenses, quotes or blocks.
    CONTENT_CHANGED,
    /// Something happened to one of its licenses or titles.
    FACT_CHANGED,
    /// It would not have gone out in the words that were approved.
    TEXT_CHANGED,
    /// When it was to go out, one of its licenses must not be announced.
    LICENSE_WITHHELD,
    /// When it was to go out, facts were missing.
    FACTS_MISSING
  }

  public static Setback rejected(String reason) {
    return new Setback(Cause.REJECTED, reason, List.of(), null, List.of());
  }

  public static Setback content() {
    return new Setback(Cause.CONTENT_CHANGED, null, List.of(), null, List.of());
  }

  public static Setback fact(UUID about, UUID eventId) {
    return new Setback(Cause.FACT_CHANGED, null, List.of(about), eventId, List.of());
  }

  public static Setback words(List<String> languages) {
    return new Setback(Cause.TEXT_CHANGED, null, List.of(), null, languages);
  }

  public static Setback withheld(List<UUID> dealIds) {
    return new Setback(Cause.LICENSE_WITHHELD, null, dealIds, null, List.of());
  }

  public static Setback missing(List<UUID> about) {
    return new Setback(Cause.FACTS_MISSING, null, about, null, List.of());
  }
}
