package io.dealstream.catalog.view.availability.ema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What holds for all lines of a sheet.
///
/// @param profiles in which formats it is offered, like `HD`
/// @param price null when nothing is offered that has one
/// @param exclusive whether it was asked for exclusively
public record Terms(
    Licensor licensor, List<String> profiles, @Nullable Price price, boolean exclusive) {
  /// The formats that EMA knows.
  public static final List<String> PROFILES =
      List.of("UHD", "HD", "SD", "3D", "3DUHD", "3DHD", "3DSD");

  public Terms {
    profiles = List.copyOf(profiles);
  }
}
