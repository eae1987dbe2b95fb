package io.dealstream.dashboard.page.title;

import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.page.Fact;
import io.dealstream.vocabulary.Media;
import java.util.List;

/// The page of a title, in words.
///
/// @param notices what could not be shown
/// @param deeds what the reader can do with it
/// @param mayRecord whether the reader may record awards and audience results
/// @param mayAcquire whether the reader may record what was acquired
/// @param mayAsk whether the reader may know what is free to sell
/// @param files address of what is free to sell, and of files of it
/// @param media to choose from
public record TitleView(
    String id,
    String name,
    List<String> notices,
    List<Fact> facts,
    String synopsis,
    List<Named> localTitles,
    List<Deed> deeds,
    List<Noted> awards,
    List<Noted> results,
    List<Acquired> acquired,
    boolean mayRecord,
    boolean mayAcquire,
    List<License> licenses,
    boolean linksDeals,
    boolean mayAsk,
    String files,
    Wanted wanted,
    List<Medium> media,
    List<Area> areas,
    List<Month> months,
    List<Country> countries,
    List<Legend> legend) {

  /// A country on the map.
  ///
  /// @param state its code
  /// @param path how it looks, as SVG says it
  public record Country(String state, String text, String path) {}

  public record Legend(String state, String text) {}

  /// Something to do.
  public record Deed(String text, String href) {}

  /// Something recorded.
  public record Noted(String text, List<Deed> deeds) {}

  /// Rights that were acquired.
  ///
  /// @param from whose they were
  public record Acquired(String id, String from, String about) {}

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
  public record Wanted(String medium, String from, String to, boolean exclusive) {
    /// Whether a license is about the medium that is asked for, or may be.
    boolean concerns(Title.License license) {
      return medium.isEmpty()
          || license.media() == null
          || Media.TREE.ranges(license.media()).overlaps(Media.TREE.ranges(List.of(medium)));
    }
  }

  public record Medium(String code, String name, boolean chosen) {}

  /// Territories in which the same is so, and why.
  public record Area(String summary, String word, String territories, String why) {}

  public record Month(String summary, String word, String name, String why) {}
}
