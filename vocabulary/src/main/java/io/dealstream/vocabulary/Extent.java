package io.dealstream.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far rights in one title extend: every combination of an episode, a way of use, a place, a
/// language and a day out of these sets, none of which is empty.
///
/// @param episodes numbers as in [EpisodeNumbers]
/// @param media numbers as in [Media#TREE]
/// @param territories numbers as in [Territory#TREE]
/// @param languages numbers as in [Language#TREE]
/// @param days numbers as in [Days]
public record Extent(
    Ranges episodes, Ranges media, Ranges territories, Ranges languages, Ranges days) {
  /// All that can be sold of a title, for ever.
  public static final Extent ALL =
      new Extent(
          EpisodeNumbers.WHOLE_TITLE,
          Ranges.of(Media.TREE.root().interval()),
          Ranges.of(Territory.TREE.root().interval()),
          Ranges.of(Language.TREE.root().interval()),
          Days.ALWAYS);

  /// @throws IllegalArgumentException when a dimension is empty
  public Extent {
    if (episodes.isEmpty()
        || media.isEmpty()
        || territories.isEmpty()
        || languages.isEmpty()
        || days.isEmpty()) {
      throw new IllegalArgumentException("a dimension of rights is never empty");
    }
  }

  /// One of the five sets that an extent is the product of.
  public enum Dimension {
    TERRITORIES,
    MEDIA,
    LANGUAGES,
    EPISODES,
    DAYS;

    /// What a subtraction left, without numbers that stand for nothing by themselves: they would
    /// look like something to sell.
    public Ranges normal(Ranges ranges) {
      return switch (this) {
        case TERRITORIES -> Territory.TREE.normal(ranges);
        case MEDIA -> Media.TREE.normal(ranges);
        case LANGUAGES -> Language.TREE.normal(ranges);
        case EPISODES, DAYS -> ranges;
      };
    }
  }

  /// The set of one dimension.
  public Ranges get(Dimension dimension) {
    return switch (dimension) {
      case TERRITORIES -> territories;
      case MEDIA -> media;
      case LANGUAGES -> languages;
      case EPISODES -> episodes;
      case DAYS -> days;
    };
  }

  /// The same with another set in one dimension.
  public Extent with(Dimension dimension, Ranges set) {
    return switch (dimension) {
      case TERRITORIES -> new Extent(episodes, media, set, languages, days);
      case MEDIA -> new Extent(episodes, set, territories, languages, days);
      case LANGUAGES -> new Extent(episodes, media, territories, set, days);
      case EPISODES -> new Extent(set, media, territories, languages, days);
      case DAYS -> new Extent(episodes, media, territories, languages, set);
    };
  }

  /// True when something is in both.
  public boolean overlaps(Extent other) {
    for (Dimension dimension : Dimension.values()) {
      if (!get(dimension).overlaps(other.get(dimension))) {
        return false;
      }
    }
    return true;
  }

  /// What is in both.
  public Optional<Extent> intersect(Extent other) {
    return overlaps(other)
        ? Optional.of(
            new Extent(
                episodes.intersect(other.episodes),
                media.intersect(other.media),
                territories.intersect(other.territories),
                languages.intersect(other.languages),
                days.intersect(other.days)))
        : Optional.empty();
  }

  /// What is not in the other, as extents that have nothing in common: first the other places in
  /// full, then in the same places the other media, and so on.
  public List<Extent> minus(Extent other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<Extent> rest = new ArrayList<>();
    Extent shared = this;
    for (Dimension dimension : Dimension.values()) {
      Ranges mine = get(dimension);
      Ranges outside = dimension.normal(mine.minus(other.get(dimension)));
      if (!outside.isEmpty()) {
        rest.add(shared.with(dimension, outside));
      }
      shared = shared.with(dimension, mine.intersect(other.get(dimension)));
    }
    return List.copyOf(rest);
  }

  /// Both as one, when they differ in one dimension at most.
  Optional<Extent> joined(Extent other) {
    Dimension different = null;
    for (Dimension dimension : Dimension.values()) {
      if (!get(dimension).equals(other.get(dimension))) {
        if (different != null) {
          return Optional.empty();
        }
        different = dimension;
      }
    }
    return Optional.of(different == null ? this : joined(other, different));
  }

  private Extent joined(Extent other, Dimension dimension) {
    return with(dimension, dimension.normal(get(dimension).union(other.get(dimension))));
  }
}
