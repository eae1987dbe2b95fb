package io.dealstream.announcement.view.release;

import io.dealstream.servicekit.http.Problems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what is asked of releases; what cannot be read is a 400 that names the parameter.
final class ReleaseParameters {
  private ReleaseParameters() {}

  static boolean isProof(@Nullable String include) {
    if (include != null && !include.equals("proof")) {
      throw Problems.malformed("include", "must be proof");
    }
    return include != null;
  }

  static @Nullable Stage stage(@Nullable String stage) {
    try {
      return stage == null ? null : Stage.valueOf(stage);
    } catch (IllegalArgumentException e) {
      throw Problems.malformed("stage", "must be one of " + List.of(Stage.values()));
    }
  }

  static @Nullable UUID title(@Nullable String titleId) {
    try {
      return titleId == null ? null : UUID.fromString(titleId);
    } catch (IllegalArgumentException e) {
      throw Problems.malformed("titleId", "must be a UUID");
    }
  }
}
