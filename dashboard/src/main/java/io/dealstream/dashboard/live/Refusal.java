package io.dealstream.dashboard.live;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/// Why somebody may not follow: a problem document (RFC 9457) like those of the services, with its
/// name as the stable code.
enum Refusal {
  MALFORMED(400, "Bad Request", "Last-Event-ID or after is no place in this stream"),
  UNAUTHORIZED(401, "Unauthorized", "a valid bearer token is needed"),
  TOO_MANY_OF_ONE_PERSON(
      429, "Too Many Requests", "as many follow with tokens of this person as may"),
  TOO_MANY_READERS(503, "Service Unavailable", "as many follow as may"),
  STREAM_UNAVAILABLE(503, "Service Unavailable", "the topics cannot be read now");

  private static final String SECONDS = "5";

  private final int status;
  private final String title;
  private final String detail;

  Refusal(int status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  void send(HttpServerResponse response) {
    switch (this) {
      case MALFORMED -> {}
      case UNAUTHORIZED -> response.putHeader("WWW-Authenticate", "Bearer");
      case TOO_MANY_OF_ONE_PERSON, TOO_MANY_READERS, STREAM_UNAVAILABLE ->
          response.putHeader("Retry-After", SECONDS);
    }
    JsonObject problem =
        new JsonObject()
            .put("status", status)
            .put("title", title)
            .put("detail", detail)
            .put("code", name());
    response
        .setStatusCode(status)
        .putHeader("Content-Type", "application/problem+json")
        .end(problem.encode());
  }
}
