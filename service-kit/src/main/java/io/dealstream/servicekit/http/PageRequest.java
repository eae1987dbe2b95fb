package io.dealstream.servicekit.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which page of a list.
///
/// @param after the `next` of the page before
/// @param limit how many items
public record PageRequest(
    @QueryParam("after") @Parameter(description = "The `next` of the page before")
        @Nullable String after,
    @QueryParam("limit")
        @DefaultValue("" + Page.DEFAULT_LIMIT)
        @Min(1)
        @Max(Page.HIGHEST_LIMIT)
        @Parameter(example = "50")
        int limit) {

  /// The key before this page when lists are keyed by ids; null for the first page.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the cursor is none of ours
  public @Nullable UUID afterId() {
    if (after == null) {
      return null;
    }
    try {
      return UUID.fromString(Page.key(after));
    } catch (IllegalArgumentException e) {
      throw Problems.malformed("after", "must be the `next` of an earlier page");
    }
  }
}
