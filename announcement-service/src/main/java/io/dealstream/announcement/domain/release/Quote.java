package io.dealstream.announcement.domain.release;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said, word for word. It is used in releases of its language only, and only with
/// the speaker's consent.
///
/// @param language BCP 47 tag
public record Quote(
    UUID id,
    String speaker,
    @Nullable String role,
    @Nullable String organization,
    String language,
    boolean consent,
    String text) {

  Quote withConsent(boolean given) {
    return new Quote(id, speaker, role, organization, language, given, text);
  }
}
