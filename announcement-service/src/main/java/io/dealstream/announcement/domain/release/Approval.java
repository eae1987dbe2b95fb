package io.dealstream.announcement.domain.release;

import java.time.Instant;

/// Somebody's yes to the words of one language.
///
/// @param role in which it was given
/// @param language BCP 47 tag
/// @param by the subject of the person's token
public record Approval(String role, String language, String by, Instant at) {
  boolean isOf(String otherRole, String otherLanguage) {
    return role.equals(otherRole) && language.equals(otherLanguage);
  }
}
