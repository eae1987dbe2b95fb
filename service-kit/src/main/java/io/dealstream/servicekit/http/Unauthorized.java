package io.dealstream.servicekit.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// 401 without a valid token, 403 without the role. The mappers of the problem library do not fit
/// the framework's present version here.
class Unauthorized {
  private static final int FIRST = 1;

  @ServerExceptionMapper(priority = FIRST)
  Response missing(UnauthorizedException e) {
    return Problems.unauthorized().toResponse();
  }

  @ServerExceptionMapper(priority = FIRST)
  Response invalid(AuthenticationFailedException e) {
    return Problems.unauthorized().toResponse();
  }

  @ServerExceptionMapper(priority = FIRST)
  Response forbidden(ForbiddenException e) {
    return Problems.forbidden().toResponse();
  }
}
