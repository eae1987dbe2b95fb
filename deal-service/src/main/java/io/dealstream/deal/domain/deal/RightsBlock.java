package io.dealstream.deal.domain.deal;

import io.dealstream.deal.domain.cover.Wanted;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which rights: titles × media × territories × languages × period × exclusive or not. What is null
/// was not stated and stays unknown; what is a list is never empty.
///
/// @param episodes of the titles, which are series then; null is all of everything
/// @param languages BCP 47 tags, or `ALL`
/// @param area how the territories were named, when not one by one
/// @param runs how often it may be shown
/// @param channels of the licensee that may show it, by name; no channel takes rights from another
/// @param holdbacks what nobody else may license meanwhile
public record RightsBlock(
    List<UUID> titleIds,
    @Nullable List<Episodes> episodes,
    @Nullable List<Media> media,
    @Nullable List<Territory> territories,
    @Nullable List<String> languages,
    LicensePeriod period,
    @Nullable Boolean exclusive,
    @Nullable Integer runs,
    @Nullable NamedArea area,
    @Nullable List<String> channels,
    List<Holdback> holdbacks) {
  /// A block whose territories are named one by one, for whatever channel, without a promise.
  public RightsBlock(
      List<UUID> titleIds,
      @Nullable List<Episodes> episodes,
      @Nullable List<Media> media,
      @Nullable List<Territory> territories,
      @Nullable List<String> languages,
      LicensePeriod period,
      @Nullable Boolean exclusive,
      @Nullable Integer runs) {
    this(
        titleIds,
        episodes,
        media,
        territories,
        languages,
        period,
        exclusive,
        runs,
        null,
        null,
        List.of());
  }

  public RightsBlock {
    titleIds = full(titleIds);
    episodes = episodes == null ? null : full(episodes);
    media = media == null ? null : full(media);
    territories = territories == null ? null : full(territories);
    languages = languages == null ? null : full(languages);
    channels = channels == null ? null : full(channels);
    holdbacks = orNone(holdbacks);
    if (runs != null && runs < 1) {
      throw new IllegalArgumentException("runs are at least one");
    }
  }

  /// The most that it can mean for each of its titles: what is unknown counts as everything.
  public Extent widest() {
    return new Extent(
        episodes == null
            ? EpisodeNumbers.WHOLE_TITLE
            : Ranges.of(episodes.stream().map(Episodes::interval).toList()),
        media == null ? Extent.ALL.media() : Media.ranges(media),
        territories == null ? Extent.ALL.territories() : Territory.ranges(territories),
        languages == null ? Extent.ALL.languages() : Language.ranges(languages),
        Days.between(period.from(), period.to()));
  }

  /// The most that nobody else may license of each of its titles. A holdback that would be over
  /// before the block begins holds nothing back.
  public List<Extent> heldBack() {
    return holdbacks.stream().flatMap(holdback -> heldBack(holdback).stream()).toList();
  }

  private Optional<Extent> heldBack(Holdback holdback) {
    LocalDate from = holdback.from() == null ? period.from() : holdback.from();
    if (from != null && holdback.to().isBefore(from)) {
      return Optional.empty();
    }
    Extent widest = widest();
    List<Territory> places = holdback.territories();
    return Optional.of(
        new Extent(
            widest.episodes(),
            Media.ranges(holdback.media()),
            places == null ? widest.territories() : Territory.ranges(places),
            Language.ranges(holdback.languages()),
            Days.between(from, holdback.to())));
  }

  /// What is to be licensed of each title, as far as it is known. Of a period without one of its
  /// ends that is only the day that is known.
  public List<Wanted> wanted() {
    LocalDate first = period.from() == null ? period.to() : period.from();
    LocalDate last = period.to() == null ? period.from() : period.to();
    Extent extent = widest().with(Dimension.DAYS, Days.between(first, last));
    boolean exclusively = Boolean.TRUE.equals(exclusive);
    return titleIds.stream()
        .map(title -> new Wanted(title, extent, unstated(), exclusively))
        .toList();
  }

  private Set<Dimension> unstated() {
    Set<Dimension> unstated = EnumSet.noneOf(Dimension.class);
    if (media == null) {
      unstated.add(Dimension.MEDIA);
    }
    if (territories == null) {
      unstated.add(Dimension.TERRITORIES);
    }
    if (languages == null) {
      unstated.add(Dimension.LANGUAGES);
    }
    if (period.from() == null && period.to() == null) {
      unstated.add(Dimension.DAYS);
    }
    return unstated;
  }

  /// The same with a later last day, unless it ends later anyway or the end is not known.
  RightsBlock extendedTo(LocalDate lastDay) {
    LocalDate to = period.to();
    return to == null || !to.isBefore(lastDay)
        ? this
        : new RightsBlock(
            titleIds,
            episodes,
            media,
            territories,
            languages,
            new LicensePeriod(period.from(), lastDay),
            exclusive,
            runs,
            area,
            channels,
            holdbacks);
  }

  static <T> List<T> full(List<T> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a dimension of a rights block is never empty");
    }
    return List.copyOf(values);
  }

  /// The log holds blocks from before there were holdbacks.
  private static List<Holdback> orNone(@Nullable List<Holdback> holdbacks) {
    return holdbacks == null ? List.of() : List.copyOf(holdbacks);
  }
}
