package io.dealstream.catalog.view.availability.ema;

import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import java.util.Arrays;
import java.util.List;

/// The media rights that EMA has a license type for. It has none for what viewers do not pay for
/// (AVOD, FVOD, FAST), for catch-up, and for everything that is not online.
public enum DigitalRight {
  SVOD(Media.SVOD, "SVOD", ""),
  EST(Media.EST, "EST", ""),
  TVOD(Media.TVOD, "VOD", ""),
  /// The same license type as TVOD, told from it by its description.
  PVOD(Media.PVOD, "VOD", "PVOD");

  private final Ranges media;
  private final String licenseType;
  private final String description;

  DigitalRight(Media media, String licenseType, String description) {
    this.media = Media.ranges(List.of(media));
    this.licenseType = licenseType;
    this.description = description;
  }

  /// The numbers of all of them.
  public static Ranges all() {
    return Arrays.stream(values()).map(right -> right.media).reduce(Ranges.NONE, Ranges::union);
  }

  /// Whether some of these rights are sold at a price for each viewer, which then has to be told.
  public static boolean anyPriced(Ranges media) {
    return Arrays.stream(values()).anyMatch(right -> right.isPriced() && right.in(media));
  }

  boolean in(Ranges numbers) {
    return numbers.covers(media);
  }

  boolean isPriced() {
    return this != SVOD;
  }

  String licenseType() {
    return licenseType;
  }

  String description() {
    return description;
  }
}
