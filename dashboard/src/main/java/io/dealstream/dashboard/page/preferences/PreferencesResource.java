package io.dealstream.dashboard.page.preferences;

import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.LocalAddress;
import io.dealstream.dashboard.page.Theme;
import io.dealstream.vocabulary.DisplayLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;

/// Keeps the reader's language and colors in cookies, and shows the same page again.
@Path("/preferences")
@PermitAll
public class PreferencesResource {
  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

  @POST
  public Response set(
      @FormParam("language") String language,
      @FormParam("theme") String theme,
      @FormParam("back") String back) {
    Locale chosen = DisplayLanguage.nearest(Locale.forLanguageTag(language)).locale();
    return Response.seeOther(LocalAddress.of(back))
        .cookie(
            cookie(Frames.LANGUAGE, chosen.getLanguage()),
            cookie(Frames.THEME, Theme.of(theme).code()))
        .build();
  }

  private static NewCookie cookie(String name, String value) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge(YEAR)
        .httpOnly(true)
        .sameSite(SameSite.LAX)
        .build();
  }
}
