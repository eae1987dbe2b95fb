package io.dealstream.dashboard.session;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.UriInfo;

/// The cookies that carry who somebody is. No script can read them, no other site can send a form
/// with them, and they are gone when the browser is closed.
final class Cookies {
  /// The token of who is signed in.
  static final String SESSION = "dealstream_session";

  /// A number that is different for each browser; forms are marked with what follows from it.
  static final String BROWSER = "dealstream_browser";

  private Cookies() {}

  static NewCookie set(String name, String value, UriInfo uri) {
    return cookie(name, value, uri).maxAge(NewCookie.DEFAULT_MAX_AGE).build();
  }

  static NewCookie drop(String name, UriInfo uri) {
    return cookie(name, "", uri).maxAge(0).build();
  }

  private static NewCookie.Builder cookie(String name, String value, UriInfo uri) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure("https".equals(uri.getBaseUri().getScheme()))
        .sameSite(SameSite.LAX);
  }
}
