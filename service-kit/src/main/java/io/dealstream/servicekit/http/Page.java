package io.dealstream.servicekit.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A page of a list. The next one begins after a cursor, so that nothing is shown twice or left out
/// when the list changes meanwhile.
///
/// @param next cursor of the following page, null on the last
/// @param position how far the read model is
@Schema(description = "A page of a list; `next` is the cursor of the following page")
public record Page<T>(
    @Schema(examples = "[]") List<T> items,
    @Schema(examples = "MDE5NzAwMDA") @Nullable String next,
    long position) {
  public static final int DEFAULT_LIMIT = 50;
  public static final int HIGHEST_LIMIT = 200;

  public Page {
    items = List.copyOf(items);
  }

  /// Cuts a page out of rows of which one more was asked for than the page holds.
  ///
  /// @param key of the last row, after which the next page begins
  public static <R> Page<R> of(List<R> rows, int limit, long position, Function<R, String> key) {
    boolean more = rows.size() > limit;
    List<R> items = more ? rows.subList(0, limit) : rows;
    return new Page<>(items, more ? cursor(key.apply(items.getLast())) : null, position);
  }

  /// The response, with a `Link` to the next page.
  public Response response(UriInfo uri) {
    Response.ResponseBuilder response = Response.ok(this);
    if (next != null) {
      response.link(uri.getRequestUriBuilder().replaceQueryParam("after", next).build(), "next");
    }
    return response.build();
  }

  /// What a cursor stands for.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is none of ours
  public static String key(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw notOurs();
    }
  }

  /// The position that a cursor stands for in a list that is ordered by positions, the newest
  /// first; above all without a cursor.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is none of ours
  public static long position(@Nullable String cursor) {
    try {
      return cursor == null ? Long.MAX_VALUE : Long.parseLong(key(cursor));
    } catch (NumberFormatException e) {
      throw notOurs();
    }
  }

  private static HttpProblem notOurs() {
    return Problems.malformed("after", "must be the `next` of an earlier page");
  }

  private static String cursor(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }
}
