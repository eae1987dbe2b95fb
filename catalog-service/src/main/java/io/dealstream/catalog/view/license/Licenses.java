package io.dealstream.catalog.view.license;

import io.dealstream.servicekit.engine.ReadModels;
import io.dealstream.vocabulary.LicenseStatus;
import io.dealstream.vocabulary.Media;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who licensed a title where.
@ApplicationScoped
public class Licenses implements PanacheRepositoryBase<TitleLicense, String> {
  private static final String OF_TITLE =
      "titleId = ?1 order by territory nulls last, signedOn nulls last, licenseeName, dealId, id";

  private final ReadModels readModels;

  Licenses(ReadModels readModels) {
    this.readModels = readModels;
  }

  /// A license of a title in one territory.
  ///
  /// @param territory null is unknown
  /// @param signedOn null is unknown
  /// @param media null is unknown
  /// @param exclusive null is unknown
  /// @param nameable false when the licensee asked not to be named in public
  /// @param since first day on which it is suspended or terminated; null otherwise
  /// @param conflicted whether it clashes with other licenses
  @Schema(
      name = "TitleLicense",
      description = "A license of the title in one territory; null is unknown")
  public record License(
      @Schema(examples = "MX") @Nullable String territory,
      @Schema(examples = "Imagen TV") String licensee,
      @Schema(examples = "01970000-0000-7000-8000-000000000001") UUID licenseeId,
      @Schema(description = "False when it asked not to be named in public", examples = "true")
          boolean nameable,
      @Schema(examples = "[\"FREE_TV\"]") @Nullable List<Media> media,
      @Schema(examples = "true") @Nullable Boolean exclusive,
      @Schema(examples = "2026-06-15") @Nullable LocalDate signedOn,
      @Schema(examples = "ACTIVE") LicenseStatus status,
      @Schema(examples = "2026-09-01") @Nullable LocalDate since,
      @Schema(examples = "false") boolean conflicted,
      @Schema(examples = "ANNOUNCED") Stage stage,
      @Schema(examples = "2026-07-01T09:00:00Z") @Nullable Instant announcedAt,
      @Schema(examples = "01970000-0000-7000-8000-000000000009") @Nullable UUID releaseId,
      @Schema(examples = "01970000-0000-7000-8000-000000000002") UUID dealId) {}

  /// How far the view is in the logs of those who sign and those who announce.
  @Schema(name = "LicensePositions", description = "How far the licenses are, in their sources")
  public record Positions(
      @Schema(examples = "42") long deals, @Schema(examples = "7") long announcements) {}

  /// The licenses of a title, by territory.
  public List<License> of(UUID titleId) {
    return list(OF_TITLE, titleId).stream().map(Licenses::license).toList();
  }

  /// Asked before the licenses are, it never promises more than they hold.
  public Positions positions() {
    var positions =
        readModels.positions(Set.of(LicenseProjection.NAME, AnnouncementProjection.NAME));
    return new Positions(
        positions.getOrDefault(LicenseProjection.NAME, 0L),
        positions.getOrDefault(AnnouncementProjection.NAME, 0L));
  }

  private static License license(TitleLicense row) {
    return new License(
        row.territory,
        row.licenseeName,
        row.licenseeId,
        row.nameable,
        row.media == null ? null : Arrays.stream(row.media).map(Media::valueOf).toList(),
        row.exclusive,
        row.signedOn,
        row.status,
        row.since,
        row.conflicted,
        row.stage,
        row.announcedAt,
        row.releaseId,
        row.dealId);
  }
}
