package io.dealstream.announcement.view.newsroom;

/// Where the newsroom is for the world outside.
///
/// @param base like `https://news.distributor.example`, without a slash at its end
public record Site(String base) {
  private static final String NEWSROOM = "/newsroom";

  /// The whole address of a path.
  public String at(String path) {
    return base + path;
  }

  /// The path of the first page of releases in a language.
  public static String index(String language) {
    return NEWSROOM + "?language=" + language;
  }

  /// The path of the feed of a language.
  ///
  /// @param format `atom` or `rss`
  public static String feed(String format, String language) {
    return NEWSROOM + "/feed." + format + "?language=" + language;
  }

  /// The path of the page of a release.
  public static String page(NewsroomItem release) {
    return page(release.slug());
  }

  /// The path of the page with this slug.
  public static String page(String slug) {
    return NEWSROOM + "/" + slug;
  }
}
