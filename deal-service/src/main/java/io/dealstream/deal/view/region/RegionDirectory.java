package io.dealstream.deal.view.region;

import io.dealstream.servicekit.http.ShortWait;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TradeRegion;
import io.dealstream.vocabulary.TradeRegions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What trade regions stand for now: those that come with the product, and what has been heard of
/// since.
@ApplicationScoped
public class RegionDirectory implements PanacheRepositoryBase<RegionEntry, String> {
  /// @param territories the fewest codes for them
  public record Known(String code, int version, List<Territory> territories) {}

  /// The latest version of a region; nothing when it is unknown even after a short wait: one that
  /// was added a moment ago may still be on its way.
  public Optional<Known> find(String code) {
    return TradeRegion.isCode(code)
        ? ShortWait.until(() -> look(code), Optional::isPresent)
        : Optional.empty();
  }

  private Optional<Known> look(String code) {
    return QuarkusTransaction.requiringNew()
        .call(() -> findByIdOptional(code))
        .map(RegionDirectory::known)
        .or(() -> TradeRegions.BUILT_IN.find(code).map(RegionDirectory::known));
  }

  private static Known known(RegionEntry entry) {
    return new Known(
        entry.code, entry.version, Stream.of(entry.territories).map(Territory::new).toList());
  }

  private static Known known(TradeRegion region) {
    return new Known(
        region.code(), region.version(), TradeRegions.BUILT_IN.territories(region.code()));
  }
}
