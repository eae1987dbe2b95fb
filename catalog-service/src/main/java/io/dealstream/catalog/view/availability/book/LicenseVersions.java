package io.dealstream.catalog.view.availability.book;

import io.dealstream.catalog.view.availability.book.Claim.License;
import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealTermsEvent.Holdback;
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
/// Blocks and terms come on two topics in no order; they belong together by the version of the
/// deal. A block whose period is not here has an unknown term; what is held back is known as soon
/// as it is here.
final class LicenseVersions {
  private final UUID dealId;
  private final List<Version> versions = new ArrayList<>();
  private final Map<Integer, Terms> terms = new HashMap<>();
  private @Nullable License license;
  private @Nullable LocalDate free;

  /// @param from first day of these terms; null for those of the signature
  private record Version(@Nullable LocalDate from, int sequence, List<Block> blocks) {
    boolean startsAt(LocalDate dayOrLater) {
      return from != null && !from.isBefore(dayOrLater);
    }

    boolean isAbout(UUID titleId, int block) {
      return block < blocks.size() && blocks.get(block).titleIds().contains(titleId);
    }
  }

  /// The confidential half of a version.
  ///
  /// @param periods one for each block
  private record Terms(List<LicensePeriod> periods, List<Holdback> holdbacks) {
    private static final Terms UNKNOWN = new Terms(List.of(), List.of());

    @Nullable LicensePeriod period(int block) {
      return block < periods.size() ? periods.get(block) : null;
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

  void terms(int sequence, List<LicensePeriod> periods, @Nullable List<Holdback> holdbacks) {
    terms.put(sequence, new Terms(periods, holdbacks == null ? List.of() : holdbacks));
  }

  /// Nothing when only its periods are here, or when its signature does not count yet.
  Stream<Claim> claims(UUID titleId) {
    return versions((license, version, days) -> claims(license, version, days, titleId));
  }

  /// What was promised with it for the title; as [#claims].
  Stream<Claim> holdbacks(UUID titleId) {
    return versions((license, version, days) -> holdbacks(license, version, days, titleId));
  }

  @FunctionalInterface
  private interface Reading {
    Stream<Claim> of(License license, Version version, Ranges days);
  }

  private Stream<Claim> versions(Reading reading) {
    License signed = license;
    return signed == null
        ? Stream.empty()
        : IntStream.range(0, versions.size())
            .boxed()
            .flatMap(i -> reading.of(signed, versions.get(i), days(i)));
  }

  private Ranges days(int version) {
    LocalDate from = versions.get(version).from();
    LocalDate next = version + 1 < versions.size() ? versions.get(version + 1).from() : null;
    return Days.between(from, null).intersect(Numbers.before(next)).intersect(Numbers.before(free));
  }

  private Stream<Claim> claims(License signed, Version version, Ranges days, UUID titleId) {
    Terms told = terms(version);
    return IntStream.range(0, version.blocks().size())
        .filter(i -> version.isAbout(titleId, i))
        .mapToObj(i -> Claims.of(signed, version.blocks().get(i), told.period(i), days))
        .flatMap(Optional::stream);
  }

  private Stream<Claim> holdbacks(License signed, Version version, Ranges days, UUID titleId) {
    Terms told = terms(version);
    return told.holdbacks().stream()
        .filter(one -> version.isAbout(titleId, one.block()))
        .map(one -> {
          Block block = version.blocks().get(one.block());
          return Claims.of(signed, block, told.period(one.block()), one, days);
        })
        .flatMap(Optional::stream);
  }

  private Terms terms(Version version) {
    return terms.getOrDefault(version.sequence(), Terms.UNKNOWN);
  }
}
