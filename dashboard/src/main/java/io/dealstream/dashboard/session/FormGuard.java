package io.dealstream.dashboard.session;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/// Takes no form that is not ours, and gives each browser its number.
class FormGuard {
  private final Browser browser;
  private final Person person;

  FormGuard(Browser browser, Person person) {
    this.browser = browser;
    this.person = person;
  }

  /// @throws SignedOut when the session ended while the form was filled in
  @WithFormRead
  @ServerRequestFilter
  void check(ResteasyReactiveContainerRequestContext request) {
    if (!request.getMethod().equals("POST")) {
      return;
    }
    var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
    Object mark = context.getFormParameter(FormMarks.FIELD, true, false);
    if (mark instanceof String text && browser.sent(text)) {
      return;
    }
    if (!person.signedIn()) {
      throw new SignedOut();
    }
    throw new ForeignForm();
  }

  /// Pages hold what not everybody may see, and what was true a moment ago.
  @ServerResponseFilter
  void keepNothing(ContainerResponseContext response) {
    response.getHeaders().putSingle("Cache-Control", "no-store");
  }

  @ServerResponseFilter
  void number(ContainerResponseContext response, UriInfo uri) {
    if (browser.isNew()) {
      response.getHeaders().add("Set-Cookie", Cookies.set(Cookies.BROWSER, browser.number(), uri));
    }
  }
}
