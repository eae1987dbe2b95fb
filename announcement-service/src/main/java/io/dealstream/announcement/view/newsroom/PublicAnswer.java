package io.dealstream.announcement.view.newsroom;

import io.dealstream.servicekit.http.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/// Answers for everyone. They are kept for a minute, so that a retraction is everywhere after two,
/// and known by a tag of their bytes: whoever has them already gets none.
public final class PublicAnswer {
  private static final String KEPT = "public, max-age=60";
  private static final String NOT_KEPT = "no-store";
  private static final int TAG_BYTES = 18;

  private PublicAnswer() {}

  public static Response of(
      Request request, String type, String body, @Nullable Instant lastModified) {
    return of(request, type, body.getBytes(StandardCharsets.UTF_8), lastModified);
  }

  /// @param lastModified for information; only the tag decides whether something has changed, since
  ///   what a list leaves out leaves no date behind
  public static Response of(
      Request request, String type, byte[] body, @Nullable Instant lastModified) {
    EntityTag tag = tag(body);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        unchanged == null ? Response.ok(body).type(type).tag(tag) : unchanged.tag(tag);
    if (lastModified != null) {
      answer.lastModified(Date.from(lastModified));
    }
    return guarded(answer.header(HttpHeaders.CACHE_CONTROL, KEPT));
  }

  /// 404 that nobody keeps: there may be something soon.
  public static HttpProblem missing(String what, Object id) {
    return HttpProblem.builder(Problems.missing(what, id))
        .withHeader(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
        .build();
  }

  /// The same as a page.
  public static Response missingPage(String type, String body) {
    return guarded(
        Response.status(Response.Status.NOT_FOUND)
            .entity(body)
            .type(type)
            .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT));
  }

  private static Response guarded(Response.ResponseBuilder answer) {
    return answer
        .header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "strict-origin-when-cross-origin")
        .build();
  }

  private static EntityTag tag(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return new EntityTag(
          Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TAG_BYTES)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
