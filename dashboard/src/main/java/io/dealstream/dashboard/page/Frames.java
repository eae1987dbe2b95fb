package io.dealstream.dashboard.page;

import io.dealstream.dashboard.page.Frame.Guest;
import io.dealstream.dashboard.page.Frame.Place;
import io.dealstream.dashboard.session.Browser;
import io.dealstream.dashboard.session.Person;
import io.dealstream.vocabulary.DisplayLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Puts the frame around the page that is asked for.
@RequestScoped
public class Frames {
  public static final String LANGUAGE = "dealstream_language";
  public static final String THEME = "dealstream_theme";

  private final Person person;
  private final Browser browser;
  private final HttpHeaders headers;
  private final UriInfo uri;
  private final ZoneId zone;
  private final String newsroom;

  Frames(
      Person person,
      Browser browser,
      HttpHeaders headers,
      UriInfo uri,
      @ConfigProperty(name = "dealstream.calendar.zone") ZoneId zone,
      @ConfigProperty(name = "dealstream.newsroom.url") URI newsroom) {
    this.person = person;
    this.browser = browser;
    this.headers = headers;
    this.uri = uri;
    this.zone = zone;
    this.newsroom = newsroom.resolve("/newsroom").toString();
  }

  /// @param section of the navigation
  public Frame of(String section) {
    return new Frame(reader(), Theme.of(cookie(THEME)), guest(), section, here(), browser.mark());
  }

  public Reader reader() {
    Locale locale =
        Optional.of(cookie(LANGUAGE))
            .filter(tag -> !tag.isEmpty())
            .map(Locale::forLanguageTag)
            .orElseGet(() -> headers.getAcceptableLanguages().getFirst());
    return new Reader(DisplayLanguage.nearest(locale), zone);
  }

  private Guest guest() {
    if (!person.signedIn()) {
      return new Guest("", "", List.of(), newsroom);
    }
    String roles =
        person.roles().stream()
            .map(role -> reader().sayOr("role." + role, role))
            .sorted()
            .collect(Collectors.joining(", "));
    return new Guest(person.name(), roles, places(), newsroom);
  }

  private List<Place> places() {
    return Stream.of(
            place("pipeline", person.seesNegotiations()),
            place("titles", true),
            place("availability", person.seesAvailability()),
            place("press", true),
            place("activity", true),
            place("system", person.is("admin")))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Place> place(String section, boolean seen) {
    return seen
        ? Optional.of(new Place(section, "/" + section, reader().name("nav", section)))
        : Optional.empty();
  }

  private String here() {
    String query = uri.getRequestUri().getRawQuery();
    return uri.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
  }

  private String cookie(String name) {
    Cookie cookie = headers.getCookies().get(name);
    return cookie == null ? "" : cookie.getValue();
  }
}
