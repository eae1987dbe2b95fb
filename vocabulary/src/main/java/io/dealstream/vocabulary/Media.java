package io.dealstream.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The media rights as a tree. A node stands for all below it. Finished works and what is derived
/// from them lie apart, so that a remake never collides with a broadcast of the original.
///
/// A number once given never changes: signed rights hold these numbers. A new right takes the next
/// free hundred of its branch, a right that is split is split within its hundred.
public enum Media {
  ALL(null, 0, 100_000),
  LINEAR(ALL, 1_000, 6_000),
  FREE_TV(LINEAR, 1_000, 1_100),
  BASIC_TV(LINEAR, 1_100, 1_200),
  PAY_TV(LINEAR, 1_200, 1_300),
  NON_LINEAR(ALL, 6_000, 11_000),
  SVOD(NON_LINEAR, 6_000, 6_100),
  AVOD(NON_LINEAR, 6_100, 6_200),
  FVOD(NON_LINEAR, 6_200, 6_300),
  FAST(NON_LINEAR, 6_300, 6_400),
  TVOD(NON_LINEAR, 6_400, 6_500),
  EST(NON_LINEAR, 6_500, 6_600),
  PVOD(NON_LINEAR, 6_600, 6_700),
  CATCH_UP(NON_LINEAR, 6_700, 6_800),
  CINEMATIC(ALL, 11_000, 16_000),
  THEATRICAL(CINEMATIC, 11_000, 11_100),
  NON_THEATRICAL(CINEMATIC, 11_100, 11_200),
  PUBLIC_VIDEO(CINEMATIC, 11_200, 11_300),
  HOME_VIDEO(ALL, 16_000, 21_000),
  HOME_VIDEO_RENTAL(HOME_VIDEO, 16_000, 16_100),
  SELLTHROUGH(HOME_VIDEO, 16_100, 16_200),
  ANCILLARY(ALL, 21_000, 26_000),
  AIRLINE(ANCILLARY, 21_000, 21_100),
  HOTEL(ANCILLARY, 21_100, 21_200),
  SHIP(ANCILLARY, 21_200, 21_300),
  TRAIN(ANCILLARY, 21_300, 21_400),
  VEHICLE(ANCILLARY, 21_400, 21_500),
  DERIVATIVE(ALL, 50_000, 55_000),
  FORMAT(DERIVATIVE, 50_000, 50_100),
  REMAKE(DERIVATIVE, 50_100, 50_200),
  SCRIPTED_ADAPTATION(DERIVATIVE, 50_200, 50_300),
  CLIP(DERIVATIVE, 50_300, 50_400),
  MERCHANDISING(DERIVATIVE, 50_400, 50_500);

  /// The same tree, by name and number.
  public static final Tree TREE = Tree.of(Arrays.stream(values()).map(Media::node).toList());

  private final @Nullable Media parent;
  private final Interval interval;

  Media(@Nullable Media parent, int low, int high) {
    this.parent = parent;
    this.interval = new Interval(low, high);
  }

  /// The node above; nothing above [#ALL].
  public Optional<Media> parent() {
    return Optional.ofNullable(parent);
  }

  /// The numbers of media rights.
  public static Ranges ranges(Collection<Media> media) {
    return TREE.ranges(media.stream().map(Media::name).toList());
  }

  private Tree.Node node() {
    return new Tree.Node(name(), parent == null ? null : parent.name(), interval);
  }
}
