package io.dealstream.servicekit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// 413 with a problem document for a body that says it is too large. The server's own limit, a
/// little higher, ends those that do not say.
class BodyLimit {
  private final long limit;

  BodyLimit(@ConfigProperty(name = "dealstream.http.body-limit") long limit) {
    this.limit = limit;
  }

  @ServerRequestFilter(preMatching = true)
  Optional<Response> check(ContainerRequestContext request) {
    String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    return length != null && Long.parseLong(length) > limit
        ? Optional.of(Problems.tooLarge(limit).toResponse())
        : Optional.empty();
  }
}
