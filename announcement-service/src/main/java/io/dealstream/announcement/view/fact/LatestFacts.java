package io.dealstream.announcement.view.fact;

import io.dealstream.announcement.domain.release.KnownFact;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.servicekit.http.ShortWait;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is known of something once an event has been applied here, which another subscription does.
@ApplicationScoped
public class LatestFacts {
  private final FactVersions versions;
  private final TitleRecords records;

  LatestFacts(FactVersions versions, TitleRecords records) {
    this.versions = versions;
    this.records = records;
  }

  /// Whatever is written from now on is written in the knowledge of the event.
  ///
  /// @param about the deal, the title, or an award or audience result of it
  /// @param source the deal or title whose event it is
  /// @param version of the event in its stream
  /// @throws StoreUnavailable when it takes long to arrive: then it is tried again
  public KnownFact of(UUID about, UUID source, int version) {
    return ShortWait.until(() -> known(about, source, version), Optional::isPresent)
        .orElseThrow(
            () -> new StoreUnavailable(source + " is not known up to " + version + " yet", null));
  }

  private Optional<KnownFact> known(UUID about, UUID source, int version) {
    List<UUID> sources = List.of(source);
    return versions.of(sources, sources).stream()
        .filter(fact -> fact.version() >= version)
        .findFirst()
        .flatMap(fact -> about.equals(source) ? Optional.of(fact) : recorded(about, source));
  }

  private Optional<KnownFact> recorded(UUID about, UUID titleId) {
    return records.of(List.of(titleId)).stream()
        .map(TitleRecord::known)
        .filter(known -> known.about().equals(about))
        .findFirst();
  }
}
