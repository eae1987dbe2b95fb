package io.dealstream.catalog.view.availability.book;

import io.dealstream.catalog.view.availability.book.Claim.License;
import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealTermsEvent.LicensePeriod;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.Ranges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One license with all versions of its terms, each of which holds until the next one begins.
/// Blocks and periods come on two topics in no order; they belong together by the version of the
/// deal. A block whose period is not here has an unknown term.
final class LicenseVersions {
  private final UUID dealId;
  private final List<Version> versions = new ArrayList<>();
  private final Map<Integer, List<LicensePeriod>> periods = new HashMap<>();
  private @Nullable License license;
  private @Nullable LocalDate free;

  /// @param from first day of these terms; null for those of the signature
  private record Version(@Nullable LocalDate from, int sequence, List<Block> blocks) {
    boolean startsAt(LocalDate dayOrLater) {
      return from != null && !from.isBefore(dayOrLater);
    }
  }

  LicenseVersions(UUID dealId) {
    this.dealId = dealId;
  }

  void sign(LicenseSigned signed, int sequence) {
    license = new License(dealId, signed.licensee().id(), signed.licensee().name());
    versions.add(new Version(null, sequence, signed.blocks()));
  }

  /// The new blocks take the place of all that would hold from that day on.
  void amend(LocalDate effectiveOn, List<Block> blocks, int sequence) {
    versions.removeIf(version -> version.startsAt(effectiveOn));
    versions.add(new Version(effectiveOn, sequence, blocks));
  }

  /// @param from first day without it
  void free(LocalDate from) {
    free = from;
  }

  void periods(int sequence, List<LicensePeriod> all) {
    periods.put(sequence, all);
  }

  /// Nothing when only its periods are here, or when its signature does not count yet.
  Stream<Claim> claims(UUID titleId) {
    License holder = license;
    return holder == null
        ? Stream.empty()
        : IntStream.range(0, versions.size())
            .boxed()
            .flatMap(i -> claims(holder, versions.get(i), days(i), titleId));
  }

  private Ranges days(int version) {
    LocalDate from = versions.get(version).from();
    LocalDate next = version + 1 < versions.size() ? versions.get(version + 1).from() : null;
    return Days.between(from, null).intersect(Numbers.before(next)).intersect(Numbers.before(free));
  }

  private Stream<Claim> claims(License holder, Version version, Ranges days, UUID titleId) {
    List<LicensePeriod> terms = periods.getOrDefault(version.sequence(), List.of());
    return IntStream.range(0, version.blocks().size())
        .filter(i -> version.blocks().get(i).titleIds().contains(titleId))
        .mapToObj(i ->
            Claims.of(
                holder, version.blocks().get(i), i < terms.size() ? terms.get(i) : null, days))
        .flatMap(Optional::stream);
  }
}
