package io.dealstream.catalog.view.availability.book;

import io.dealstream.contracts.TitleRightsEvent;
import io.dealstream.contracts.TitleRightsEvent.AcquiredBlock;
import io.dealstream.contracts.TitleRightsEvent.AcquiredRightsEnded;
import io.dealstream.contracts.TitleRightsEvent.AcquiredRightsRevised;
import io.dealstream.contracts.TitleRightsEvent.Acquisition;
import io.dealstream.contracts.TitleRightsEvent.Holdback;
import io.dealstream.contracts.TitleRightsEvent.MandateEndApproached;
import io.dealstream.contracts.TitleRightsEvent.RightsAcquired;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Ranges;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What was acquired, as it was last told. A revision corrects what was told before and holds for
/// all time; an end takes away the days from its own on.
final class AcquiredFold {
  private final Horizon horizon;
  private final Map<UUID, Acquisition> acquisitions = new LinkedHashMap<>();
  private final Map<UUID, LocalDate> ends = new LinkedHashMap<>();

  AcquiredFold(Horizon horizon) {
    this.horizon = horizon;
  }

  void add(TitleRightsEvent event) {
    switch (event) {
      case RightsAcquired(var title, var id, var acquisition) -> acquisitions.put(id, acquisition);
      case AcquiredRightsRevised(var title, var id, var revised) -> acquisitions.put(id, revised);
      case AcquiredRightsEnded(var title, var id, var effectiveOn) -> end(id, effectiveOn);
      case MandateEndApproached approached -> {}
    }
  }

  List<Acquired> rights() {
    return acquisitions.entrySet().stream()
        .flatMap(one -> one.getValue().blocks().stream().flatMap(b -> rights(one.getKey(), b)))
        .toList();
  }

  private void end(UUID acquisitionId, LocalDate effectiveOn) {
    if (horizon.reaches(effectiveOn)) {
      ends.put(acquisitionId, effectiveOn);
    }
  }

  private Stream<Acquired> rights(UUID id, AcquiredBlock block) {
    Ranges days = Numbers.days(block.from(), block.to()).intersect(Numbers.before(ends.get(id)));
    if (days.isEmpty()) {
      return Stream.empty();
    }
    Extent extent =
        new Extent(
            Numbers.episodes(block.episodes()),
            Numbers.media(block.media()),
            Numbers.territories(block.territories()),
            Numbers.languages(block.languages()),
            days);
    List<Extent> holdbacks =
        block.holdbacks().stream().flatMap(rest -> resting(extent, rest).stream()).toList();
    return Stream.of(new Acquired(id, extent, block.exclusive(), holdbacks));
  }

  private static Optional<Extent> resting(Extent of, Holdback holdback) {
    Ranges days = Numbers.days(holdback.from(), holdback.to());
    return days.isEmpty()
        ? Optional.empty()
        : of.intersect(
            new Extent(
                of.episodes(),
                Numbers.media(holdback.media()),
                Numbers.territories(holdback.territories()),
                Numbers.languages(holdback.languages()),
                days));
  }
}
