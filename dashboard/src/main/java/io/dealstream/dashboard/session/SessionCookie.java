package io.dealstream.dashboard.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Shows the token in a browser's cookie as the bearer token that it is, so that one mechanism
/// verifies it. That nobody else's form is sent with it is the business of [FormMarks].
@ApplicationScoped
class SessionCookie {
  /// Filters with higher numbers come first; authentication has 200.
  private static final int BEFORE_AUTHENTICATION = 300;

  void register(@Observes Filters filters) {
    filters.register(SessionCookie::show, BEFORE_AUTHENTICATION);
  }

  private static void show(RoutingContext request) {
    Cookie cookie = request.request().getCookie(Cookies.SESSION);
    if (cookie != null && !cookie.getValue().isEmpty()) {
      request.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + cookie.getValue());
    }
    request.next();
  }
}
