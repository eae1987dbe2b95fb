package io.dealstream.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The media rights as a tree. A node stands for all below it.
public enum Media {
  ALL(null),
  LINEAR(ALL),
  FREE_TV(LINEAR),
  BASIC_TV(LINEAR),
  PAY_TV(LINEAR),
  NON_LINEAR(ALL),
  SVOD(NON_LINEAR),
  AVOD(NON_LINEAR),
  FVOD(NON_LINEAR),
  FAST(NON_LINEAR),
  TVOD(NON_LINEAR),
  EST(NON_LINEAR),
  PVOD(NON_LINEAR),
  CATCH_UP(NON_LINEAR),
  CINEMATIC(ALL),
  THEATRICAL(CINEMATIC),
  NON_THEATRICAL(CINEMATIC),
  PUBLIC_VIDEO(CINEMATIC),
  HOME_VIDEO(ALL),
  HOME_VIDEO_RENTAL(HOME_VIDEO),
  SELLTHROUGH(HOME_VIDEO),
  ANCILLARY(ALL),
  AIRLINE(ANCILLARY),
  HOTEL(ANCILLARY),
  SHIP(ANCILLARY),
  TRAIN(ANCILLARY),
  VEHICLE(ANCILLARY),
  DERIVATIVE(ALL),
  FORMAT(DERIVATIVE),
  REMAKE(DERIVATIVE),
  SCRIPTED_ADAPTATION(DERIVATIVE),
  CLIP(DERIVATIVE),
  MERCHANDISING(DERIVATIVE);

  private final @Nullable Media parent;

  Media(@Nullable Media parent) {
    this.parent = parent;
  }

  /// The node above; nothing above [#ALL].
  public Optional<Media> parent() {
    return Optional.ofNullable(parent);
  }
}
