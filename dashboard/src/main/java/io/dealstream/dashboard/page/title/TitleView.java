package io.dealstream.dashboard.page.title;

import java.util.List;

/// The page of a title, in words.
///
/// @param notices what could not be shown
/// @param mayAsk whether the reader may know what is free to sell
/// @param media to choose from
public record TitleView(
    String id,
    String name,
    List<String> notices,
    List<Fact> facts,
    String synopsis,
    List<Named> localTitles,
    List<String> awards,
    List<String> results,
    List<License> licenses,
    boolean linksDeals,
    boolean mayAsk,
    Wanted wanted,
    List<Medium> media,
    List<Area> areas,
    List<Month> months) {

  public record Fact(String label, String text) {}

  public record Named(String where, String name) {}

  public record License(
      String dealId,
      String territory,
      String licensee,
      String media,
      String exclusive,
      String signedOn,
      String status,
      String stage) {}

  /// What of the title is asked for.
  public record Wanted(String medium, String from, String to, boolean exclusive) {}

  public record Medium(String code, String name, boolean chosen) {}

  /// Territories in which the same is so, and why.
  public record Area(String summary, String word, String territories, String why) {}

  public record Month(String summary, String word, String name, String why) {}
}
