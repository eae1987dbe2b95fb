package io.dealstream.contracts;

import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the licensor itself may sell of its titles. Never read by announcement-service or
/// dashboards.
public sealed interface TitleRightsEvent extends PublishedEvent {
  UUID titleId();

  @Override
  default String topic() {
    return Topics.TITLE_RIGHTS;
  }

  @Override
  default String key() {
    return titleId().toString();
  }

  /// The licensor acquired rights in a title.
  ///
  /// @param acquisitionId tells several acquisitions for one title apart
  record RightsAcquired(UUID titleId, UUID acquisitionId, Acquisition acquisition)
      implements TitleRightsEvent {}

  /// What was acquired is this now.
  record AcquiredRightsRevised(UUID titleId, UUID acquisitionId, Acquisition acquisition)
      implements TitleRightsEvent {}

  /// The rights went back before their time.
  ///
  /// @param effectiveOn first day without them
  record AcquiredRightsEnded(UUID titleId, UUID acquisitionId, LocalDate effectiveOn)
      implements TitleRightsEvent {}

  /// The last day of all that was acquired comes near.
  ///
  /// @param days before it, at most
  record MandateEndApproached(UUID titleId, UUID acquisitionId, LocalDate lastDay, int days)
      implements TitleRightsEvent {}

  /// @param from who gave the rights, as a name
  record Acquisition(String from, List<AcquiredBlock> blocks) {
    public Acquisition {
      blocks = List.copyOf(blocks);
    }
  }

  /// Rights that were acquired together. Nothing of it is unknown.
  ///
  /// @param episodes of the title; null is all of it
  /// @param languages BCP 47 tags, or `ALL`
  /// @param from first day; null when there is none
  /// @param to last day; null when there is none
  /// @param exclusive false when others may sell the same rights
  /// @param holdbacks what of it may not be sold for a while
  record AcquiredBlock(
      @Nullable List<Block.Episodes> episodes,
      List<Media> media,
      List<Territory> territories,
      List<String> languages,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean exclusive,
      List<Holdback> holdbacks) {
    public AcquiredBlock {
      episodes = episodes == null ? null : List.copyOf(episodes);
      media = List.copyOf(media);
      territories = List.copyOf(territories);
      languages = List.copyOf(languages);
      holdbacks = List.copyOf(holdbacks);
    }
  }

  /// Rights that must rest.
  ///
  /// @param from first day; null when they rest from the beginning
  /// @param to last day; null when they rest to the end
  record Holdback(
      List<Media> media,
      List<Territory> territories,
      List<String> languages,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    public Holdback {
      media = List.copyOf(media);
      territories = List.copyOf(territories);
      languages = List.copyOf(languages);
    }
  }
}
