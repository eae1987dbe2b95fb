package io.dealstream.catalog.view.acquisition;

import io.dealstream.catalog.domain.acquisition.AcquiredBlock;
import io.dealstream.catalog.domain.acquisition.AcquiredRights;
import io.dealstream.catalog.domain.acquisition.Acquisition;
import io.dealstream.catalog.domain.acquisition.Acquisition.Ended;
import io.dealstream.catalog.domain.acquisition.Acquisition.InForce;
import io.dealstream.catalog.domain.acquisition.Acquisition.NotRecorded;
import io.dealstream.catalog.domain.acquisition.Episodes;
import io.dealstream.catalog.domain.acquisition.Holdback;
import io.dealstream.catalog.view.acquisition.AcquisitionPage.BlockPart;
import io.dealstream.catalog.view.acquisition.AcquisitionPage.EpisodesPart;
import io.dealstream.catalog.view.acquisition.AcquisitionPage.HoldbackPart;
import io.dealstream.catalog.view.acquisition.AcquisitionPage.RightsPart;
import io.dealstream.eventkit.Loaded;
import io.dealstream.vocabulary.Territory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Turns a folded acquisition into what is shown of it.
final class AcquisitionPages {
  private AcquisitionPages() {}

  /// Nothing when there was no acquisition yet.
  static Optional<AcquisitionPage> page(
      UUID id, Loaded<Acquisition> loaded, @Nullable Instant asOf) {
    int version = loaded.version();
    return switch (loaded.state()) {
      case NotRecorded() -> Optional.empty();
      case InForce(var title, var rights) ->
          Optional.of(new AcquisitionPage(id, title, version, part(rights), null, asOf));
      case Ended(var title, var rights, var day) ->
          Optional.of(new AcquisitionPage(id, title, version, part(rights), day, asOf));
    };
  }

  static RightsPart part(AcquiredRights rights) {
    return new RightsPart(
        rights.from(), rights.blocks().stream().map(AcquisitionPages::part).toList());
  }

  private static BlockPart part(AcquiredBlock block) {
    return new BlockPart(
        episodes(block.episodes()),
        block.media(),
        codes(block.territories()),
        block.languages(),
        block.from(),
        block.to(),
        block.exclusive(),
        block.holdbacks().stream().map(AcquisitionPages::part).toList());
  }

  private static HoldbackPart part(Holdback holdback) {
    return new HoldbackPart(
        holdback.media(),
        codes(holdback.territories()),
        holdback.languages(),
        holdback.from(),
        holdback.to());
  }

  private static @Nullable List<EpisodesPart> episodes(@Nullable List<Episodes> episodes) {
    return episodes == null
        ? null
        : episodes.stream()
            .map(part -> new EpisodesPart(part.season(), part.first(), part.last()))
            .toList();
  }

  private static List<String> codes(List<Territory> territories) {
    return territories.stream().map(Territory::code).toList();
  }
}
