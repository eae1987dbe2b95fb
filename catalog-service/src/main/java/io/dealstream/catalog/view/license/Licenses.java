package io.dealstream.catalog.view.license;

import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.vocabulary.LicenseStatus;
import io.dealstream.vocabulary.Media;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who licensed a title where.
@ApplicationScoped
public class Licenses {
  // One question, so that the positions are those of the very rows that are read. The range tells
  // nothing new but to the planner, who otherwise thinks that many licenses have one title, and
  // plans anew for every page, which takes longer than to read it.
  private static final String SQL =
      """
      select p.deals, p.announcements, l.*
        from (select
            (select max(position) from projection_offset where projection = ?) as deals,
            (select max(position) from projection_offset where projection = ?) as announcements) p
        left join title_license l on l.title_id = ? and l.title_id between ? and ?
        order by l.territory nulls last, l.signed_on nulls last, l.licensee_name, l.deal_id, l.id\
      """;

  private final DataSource pool;

  Licenses(DataSource pool) {
    this.pool = pool;
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

  /// @param licenses of one title, by territory
  /// @param positions up to which they are known
  public record Known(List<License> licenses, Positions positions) {}

  /// What is known of the licenses of a title.
  public Known of(UUID titleId) {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL)) {
      select.setString(1, LicenseProjection.NAME);
      select.setString(2, AnnouncementProjection.NAME);
      select.setObject(3, titleId);
      select.setObject(4, titleId);
      select.setObject(5, titleId);
      try (ResultSet row = select.executeQuery()) {
        return known(row);
      }
    } catch (SQLException e) {
      throw new StoreUnavailable("licenses cannot be read", e);
    }
  }

  private static Known known(ResultSet row) throws SQLException {
    List<License> licenses = new ArrayList<>();
    Positions positions = new Positions(0, 0);
    while (row.next()) {
      positions = new Positions(row.getLong("deals"), row.getLong("announcements"));
      if (row.getString("id") != null) {
        licenses.add(license(row));
      }
    }
    return new Known(licenses, positions);
  }

  private static License license(ResultSet row) throws SQLException {
    OffsetDateTime announced = row.getObject("announced_at", OffsetDateTime.class);
    return new License(
        row.getString("territory"),
        row.getString("licensee_name"),
        row.getObject("licensee_id", UUID.class),
        row.getBoolean("nameable"),
        media(row.getArray("media")),
        row.getObject("exclusive", Boolean.class),
        row.getObject("signed_on", LocalDate.class),
        LicenseStatus.valueOf(row.getString("status")),
        row.getObject("since", LocalDate.class),
        row.getBoolean("conflicted"),
        Stage.valueOf(row.getString("stage")),
        announced == null ? null : announced.toInstant(),
        row.getObject("release_id", UUID.class),
        row.getObject("deal_id", UUID.class));
  }

  private static @Nullable List<Media> media(@Nullable Array names) throws SQLException {
    return names == null
        ? null
        : Arrays.stream((String[]) names.getArray()).map(Media::valueOf).toList();
  }
}
