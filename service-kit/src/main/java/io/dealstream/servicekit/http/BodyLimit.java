package io.dealstream.servicekit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// 413 with a problem document for a body that says it is too large. The server's own limit, a
/// little higher, ends those that do not say. Files to be imported may be larger than commands.
class BodyLimit {
  private static final String FILES = "/imports";

  private final long commands;
  private final long files;

  BodyLimit(
      @ConfigProperty(name = "dealstream.http.body-limit") long commands,
      @ConfigProperty(name = "dealstream.http.file-limit") long files) {
    this.commands = commands;
    this.files = files;
  }

  @ServerRequestFilter(preMatching = true)
  Optional<Response> check(ContainerRequestContext request) {
    String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    long limit = request.getUriInfo().getPath().equals(FILES) ? files : commands;
    return length != null && Long.parseLong(length) > limit
        ? Optional.of(Problems.tooLarge(limit).toResponse())
        : Optional.empty();
  }
}
