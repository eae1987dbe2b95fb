package io.dealstream.dashboard.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;

/// The browser that asks, known by a number of its own.
@RequestScoped
public class Browser {
  private final FormMarks marks;
  private final Person person;
  private final String number;
  private final boolean isNew;

  Browser(FormMarks marks, Person person, HttpHeaders headers) {
    Cookie cookie = headers.getCookies().get(Cookies.BROWSER);
    String known = cookie == null ? "" : cookie.getValue();
    this.marks = marks;
    this.person = person;
    this.isNew = known.isEmpty();
    this.number = isNew ? FormMarks.newBrowser() : known;
  }

  /// With what the forms of the present page are marked.
  public String mark() {
    return marks.of(number, person.subject());
  }

  boolean isNew() {
    return isNew;
  }

  String number() {
    return number;
  }

  boolean sent(String mark) {
    return !isNew && marks.fits(mark, number, person.subject());
  }
}
