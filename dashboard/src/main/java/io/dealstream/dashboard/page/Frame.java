package io.dealstream.dashboard.page;

import io.dealstream.vocabulary.DisplayLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What stands around a page.
///
/// @param section which link of the navigation is the present one
/// @param here the address of the page, to come back to
/// @param mark what its forms are marked with
public record Frame(
    Reader reader, Theme theme, Guest guest, String section, String here, String mark) {

  /// Who looks at it.
  ///
  /// @param name empty when nobody is signed in
  /// @param roles in words
  /// @param places where the reader may go
  /// @param newsroom where the public newsroom is
  public record Guest(String name, String roles, List<Place> places, String newsroom) {
    public boolean signedIn() {
      return !name.isEmpty();
    }
  }

  /// A page that all others lead to.
  ///
  /// @param section by which a page says that it belongs there
  public record Place(String section, String href, String name) {}

  /// A language to choose, under its own name.
  public record Choice(String code, String name, boolean chosen) {}

  public List<Choice> languages() {
    return Arrays.stream(DisplayLanguage.values())
        .map(l ->
            new Choice(
                l.locale().getLanguage(),
                l.locale().getDisplayLanguage(l.locale()),
                l == reader.display()))
        .toList();
  }

  public List<Choice> themes() {
    return Arrays.stream(Theme.values())
        .map(t -> new Choice(t.code(), reader.say("theme." + t.code()), t == theme))
        .toList();
  }

  /// What marks the link to the page that is shown.
  public String current(String other) {
    return other.equals(section) ? "page" : "false";
  }

  /// How many letters stand for a person.
  public String initials() {
    return Arrays.stream(guest.name().split("\\s+"))
        .filter(part -> !part.isEmpty())
        .limit(2)
        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
        .reduce("", String::concat)
        .toUpperCase(Locale.ROOT);
  }
}
