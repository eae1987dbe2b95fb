package io.dealstream.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Rights in one title that are no single product of sets: extents that have nothing in common.
///
/// @param parts as few as were found by joining what lies side by side; which ones is not promised
public record Extents(List<Extent> parts) {
  /// No rights at all.
  public static final Extents NONE = new Extents(List.of());

  /// Takes extents that have nothing in common; see [#of].
  public Extents {
    parts = List.copyOf(parts);
  }

  /// All of these, which may have something in common.
  public static Extents of(Collection<Extent> extents) {
    Extents all = NONE;
    for (Extent extent : extents) {
      all = all.union(extent);
    }
    return all;
  }

  public static Extents of(Extent... extents) {
    return of(List.of(extents));
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /// These and one more.
  public Extents union(Extent extent) {
    List<Extent> all = new ArrayList<>(parts);
    all.addAll(new Extents(List.of(extent)).minus(this).parts);
    return joined(all);
  }

  /// What is in both.
  public Extents intersect(Extents other) {
    return joined(
        parts.stream()
            .flatMap(
                part -> other.parts.stream().flatMap(theirs -> part.intersect(theirs).stream()))
            .toList());
  }

  /// What is not in the other.
  public Extents minus(Extents other) {
    List<Extent> rest = parts;
    for (Extent gone : other.parts) {
      rest = rest.stream().flatMap(part -> part.minus(gone).stream()).toList();
    }
    return joined(rest);
  }

  /// What is not in the other.
  public Extents minus(Extent other) {
    return minus(new Extents(List.of(other)));
  }

  /// True when something is in both.
  public boolean overlaps(Extent other) {
    return parts.stream().anyMatch(other::overlaps);
  }

  /// True when all of the other is in these.
  public boolean covers(Extent other) {
    return new Extents(List.of(other)).minus(this).isEmpty();
  }

  private static Extents joined(List<Extent> apart) {
    List<Extent> joined = new ArrayList<>();
    for (Extent next : apart) {
      join(next, joined);
    }
    return new Extents(joined);
  }

  private static void join(Extent extent, List<Extent> into) {
    for (int i = 0; i < into.size(); i++) {
      Optional<Extent> both = into.get(i).joined(extent);
      if (both.isPresent()) {
        into.remove(i);
        join(both.get(), into);
        return;
      }
    }
    into.add(extent);
  }
}
