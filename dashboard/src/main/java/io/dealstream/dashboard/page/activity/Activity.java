package io.dealstream.dashboard.page.activity;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/// The page.
///
/// @param kinds to choose from
/// @param unread why no events can be shown; empty when they can
/// @param notices what is missing beside them
/// @param here the place behind what is shown, from which on scripts follow
public record Activity(
    Wanted wanted,
    List<Choice> kinds,
    List<Row> rows,
    String unread,
    List<String> notices,
    String here) {

  /// What is to be shown; it stands in the address.
  public record Wanted(
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("title") @DefaultValue("") String title,
      @QueryParam("licensee") @DefaultValue("") String licensee) {
    public boolean filtered() {
      return !kind.isBlank() || !title.isBlank() || !licensee.isBlank();
    }
  }

  public record Choice(String code, String name) {}

  /// One event, in words.
  ///
  /// @param href of what it changed
  /// @param kind its code
  public record Row(
      String at,
      String iso,
      String kind,
      String what,
      String title,
      String licensee,
      String detail,
      String href) {}
}
