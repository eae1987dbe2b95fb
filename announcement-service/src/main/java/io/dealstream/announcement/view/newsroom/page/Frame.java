package io.dealstream.announcement.view.newsroom.page;

import io.dealstream.announcement.view.newsroom.Site;
import java.util.List;

/// What stands around a page, and what it says of itself to machines.
///
/// @param translations the page in all its languages, that of the house first
public record Frame(PageWords words, Site site, List<Translation> translations) {
  public Frame {
    translations = List.copyOf(translations);
  }

  /// The address by which the page wants to be known.
  public String canonical() {
    return translations.stream()
        .filter(Translation::shown)
        .map(Translation::address)
        .findFirst()
        .orElse("");
  }

  /// For readers of no language that there is.
  public String fallback() {
    return translations.getFirst().address();
  }

  /// The path of the feed of this language.
  public String feed(String format) {
    return Site.feed(format, words.language());
  }
}
