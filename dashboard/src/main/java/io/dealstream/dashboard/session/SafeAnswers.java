package io.dealstream.dashboard.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Tells browsers what pages may do: load from here alone, run no script that stands in the page,
/// be framed by nobody.
@ApplicationScoped
class SafeAnswers {
  private static final int FIRST = 400;
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " frame-ancestors 'none'; form-action 'self'";

  void register(@Observes Filters filters) {
    filters.register(SafeAnswers::say, FIRST);
  }

  private static void say(RoutingContext request) {
    MultiMap headers = request.response().headers();
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin");
    request.next();
  }
}
