package io.dealstream.servicekit.http;

import io.dealstream.eventkit.Rejection;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The problem documents (RFC 9457) of all services. Every one has a stable `code`.
public final class Problems {
  private static final int UNPROCESSABLE = 422;

  private Problems() {}

  /// 400 for one field or header.
  public static HttpProblem malformed(String field, String message) {
    return malformed(field + " " + message, List.of(Map.of("field", field, "message", message)));
  }

  static HttpProblem malformed(String detail, List<Map<String, String>> violations) {
    return problem(400, "Bad Request", "MALFORMED", detail).with("violations", violations).build();
  }

  static HttpProblem unauthorized() {
    return problem(401, "Unauthorized", "UNAUTHORIZED", "a valid bearer token is needed")
        .withHeader("WWW-Authenticate", "Bearer")
        .build();
  }

  static HttpProblem forbidden() {
    return forbidden("your role may not do this");
  }

  /// 403 for what only some of those may do who may call the operation.
  public static HttpProblem forbidden(String detail) {
    return problem(403, "Forbidden", "FORBIDDEN", detail).build();
  }

  static HttpProblem nothingHere() {
    return problem(404, "Not Found", "NOT_FOUND", "there is nothing at this address").build();
  }

  static HttpProblem tooLarge(long limit) {
    return problem(413, "Content Too Large", "TOO_LARGE", "a body has at most " + limit + " bytes")
        .build();
  }

  /// 413 for an answer that would be larger than anybody can use.
  ///
  /// @param what there is too much of, after the number
  public static HttpProblem tooMuch(int limit, String what) {
    return problem(413, "Content Too Large", "TOO_LARGE", "at most " + limit + " " + what)
        .with("limit", limit)
        .build();
  }

  /// What the framework answers by itself, such as 405 or 415, as a problem document.
  static HttpProblem ofStatus(Response response) {
    Response.StatusType status = response.getStatusInfo();
    String code = status.getReasonPhrase().toUpperCase(Locale.ROOT).replace(' ', '_');
    return problem(status.getStatusCode(), status.getReasonPhrase(), code, status.getReasonPhrase())
        .build();
  }

  /// 404 for a thing that a path names.
  public static HttpProblem missing(String what, Object id) {
    return problem(404, "Not Found", "NOT_FOUND", "there is no " + what + " " + id).build();
  }

  /// 409 for things that a body names and that are not there.
  public static HttpProblem unknown(String code, String field, Collection<UUID> ids) {
    return problem(409, "Conflict", code, field + " names what is not there: " + ids)
        .with("field", field)
        .with("ids", List.copyOf(ids))
        .build();
  }

  /// 409 with what the rules say.
  public static HttpProblem refused(Rejection why) {
    HttpProblem.Builder problem = problem(409, "Conflict", why.code(), why.detail());
    why.facts().forEach(problem::with);
    return problem.build();
  }

  /// 409 with a code of its own.
  public static HttpProblem refused(String code, String detail, Map<String, Object> facts) {
    return refused(new Rejection(code, detail, facts));
  }

  /// 412 when `If-Match` names another version.
  public static HttpProblem stale(int actualVersion) {
    return problem(
            412,
            "Precondition Failed",
            "STALE",
            "it has changed since: its version is " + actualVersion)
        .with("version", actualVersion)
        .withHeader("ETag", etag(actualVersion))
        .build();
  }

  /// 422 when an `Idempotency-Key` comes again with something else.
  public static HttpProblem keyReused() {
    return problem(
            UNPROCESSABLE,
            "Unprocessable Content",
            "IDEMPOTENCY_KEY_REUSED",
            "this Idempotency-Key was used for another command")
        .build();
  }

  /// 503 with a time to wait.
  public static HttpProblem unavailable(String code, String detail) {
    return problem(503, "Service Unavailable", code, detail).withHeader("Retry-After", "1").build();
  }

  static HttpProblem broken() {
    return problem(500, "Internal Server Error", "BROKEN", "this is our fault; it is logged")
        .build();
  }

  static String etag(int version) {
    return '"' + Integer.toString(version) + '"';
  }

  private static HttpProblem.Builder problem(int status, String title, String code, String detail) {
    return HttpProblem.builder()
        .withStatus(status)
        .withTitle(title)
        .withDetail(detail)
        .with("code", code);
  }
}
