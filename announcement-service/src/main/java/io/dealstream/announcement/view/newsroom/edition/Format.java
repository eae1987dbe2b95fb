package io.dealstream.announcement.view.newsroom.edition;

import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.Site;
import java.util.Optional;
import java.util.stream.Stream;

/// In which a release can be had beside its page. Each has an address of its own, the page's with
/// an extension.
public enum Format {
  TEXT("txt", "text/plain;charset=UTF-8"),
  MARKDOWN("md", "text/markdown;charset=UTF-8"),
  PDF("pdf", "application/pdf"),
  NINJS("ninjs", "application/json");

  private final String extension;
  private final String type;

  Format(String extension, String type) {
    this.extension = extension;
    this.type = type;
  }

  /// The format with this extension.
  public static Optional<Format> of(String extension) {
    return Stream.of(values()).filter(format -> format.extension.equals(extension)).findFirst();
  }

  /// Its media type.
  public String type() {
    return type;
  }

  /// Its media type without parameters.
  public String mediaType() {
    return type.replaceFirst(";.*", "");
  }

  /// The path of a release in this format.
  public String path(NewsroomItem release) {
    return Site.page(release) + "." + extension;
  }
}
