package io.dealstream.catalog.publish;

import io.dealstream.catalog.domain.acquisition.AcquiredBlock;
import io.dealstream.catalog.domain.acquisition.AcquiredRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent;
import io.dealstream.catalog.domain.acquisition.Episodes;
import io.dealstream.catalog.domain.acquisition.Holdback;
import io.dealstream.contracts.Block;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleRightsEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What leaves when something happens to acquired rights: all of it, on a topic that only those may
/// read who sell.
public final class AcquisitionPublisher {
  private AcquisitionPublisher() {}

  /// The published event.
  public static PublishedEvent publish(UUID acquisitionId, AcquisitionEvent event) {
    return switch (event) {
      case AcquisitionEvent.RightsAcquired(UUID titleId, AcquiredRights rights) ->
          new TitleRightsEvent.RightsAcquired(titleId, acquisitionId, published(rights));
      case AcquisitionEvent.AcquiredRightsRevised(UUID titleId, AcquiredRights rights) ->
          new TitleRightsEvent.AcquiredRightsRevised(titleId, acquisitionId, published(rights));
      case AcquisitionEvent.AcquiredRightsEnded(UUID titleId, LocalDate effectiveOn) ->
          new TitleRightsEvent.AcquiredRightsEnded(titleId, acquisitionId, effectiveOn);
      case AcquisitionEvent.MandateEndApproached(UUID titleId, LocalDate lastDay, int days) ->
          new TitleRightsEvent.MandateEndApproached(titleId, acquisitionId, lastDay, days);
    };
  }

  private static TitleRightsEvent.Acquisition published(AcquiredRights rights) {
    return new TitleRightsEvent.Acquisition(
        rights.from(), rights.blocks().stream().map(AcquisitionPublisher::published).toList());
  }

  private static TitleRightsEvent.AcquiredBlock published(AcquiredBlock block) {
    return new TitleRightsEvent.AcquiredBlock(
        episodes(block.episodes()),
        block.media(),
        block.territories(),
        block.languages(),
        block.from(),
        block.to(),
        block.exclusive(),
        block.holdbacks().stream().map(AcquisitionPublisher::published).toList());
  }

  private static @Nullable List<Block.Episodes> episodes(@Nullable List<Episodes> episodes) {
    return episodes == null
        ? null
        : episodes.stream()
            .map(part -> new Block.Episodes(part.season(), part.first(), part.last()))
            .toList();
  }

  private static TitleRightsEvent.Holdback published(Holdback holdback) {
    return new TitleRightsEvent.Holdback(
        holdback.media(),
        holdback.territories(),
        holdback.languages(),
        holdback.from(),
        holdback.to());
  }
}
