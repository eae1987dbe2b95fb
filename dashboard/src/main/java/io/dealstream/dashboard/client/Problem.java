package io.dealstream.dashboard.client;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Why a service said no, as its problem document (RFC 9457) tells it.
///
/// @param code stable, and so what our own words go by
/// @param violations which fields are malformed
/// @param facts what else is told, like the licenses that clash
public record Problem(
    int status,
    String code,
    String detail,
    List<Violation> violations,
    @JsonAnySetter Map<String, Object> facts) {
  public Problem(
      int status,
      @Nullable String code,
      @Nullable String detail,
      @Nullable List<Violation> violations,
      @Nullable Map<String, Object> facts) {
    this.status = status;
    this.code = Objects.requireNonNullElse(code, "UNEXPECTED");
    this.detail = Objects.requireNonNullElse(detail, "");
    this.violations = violations == null ? List.of() : List.copyOf(violations);
    this.facts = facts == null ? Map.of() : new HashMap<>(facts);
  }

  /// @param field as the request names it, like `blocks[0].to`
  public record Violation(String field, String message) {}
}
