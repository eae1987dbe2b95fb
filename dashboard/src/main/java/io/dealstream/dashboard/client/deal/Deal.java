package io.dealstream.dashboard.client.deal;

import io.dealstream.vocabulary.LicenseStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One deal, now or as of a moment.
///
/// @param cover null for the past, and for those who may not see periods
public record Deal(
    UUID id,
    Stage stage,
    UUID licenseeId,
    List<UUID> titleIds,
    List<Offer> offers,
    @Nullable License license,
    @Nullable Cover cover,
    int version,
    @Nullable Instant asOf) {

  /// @param from whose offer it is: `LICENSOR` or `LICENSEE`
  public record Offer(int number, String from, Terms terms) {}

  /// What was signed.
  public record License(
      @Nullable LocalDate signedOn,
      String licenseeName,
      boolean nameable,
      LicenseStatus status,
      @Nullable LocalDate since,
      List<UUID> conflicts,
      Terms terms) {}

  /// Whether the licensor has acquired what it offers or has licensed.
  public record Cover(boolean covered, List<Gap> gaps, List<UUID> unknownTitles) {}

  /// Rights that are not covered.
  public record Gap(
      UUID titleId,
      String reason,
      List<String> media,
      List<String> territories,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}
}
