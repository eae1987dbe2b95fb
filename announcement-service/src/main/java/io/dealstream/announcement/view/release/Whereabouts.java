package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.License;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseAnnounced;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseExcluded;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseIncluded;
import io.dealstream.announcement.domain.release.ReleaseEventTypes;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Knows from the log in which release a license stands, and which releases a title has.
@ApplicationScoped
public class Whereabouts {
  private static final String EVENTS =
      """
      select stream_id, type, data::text from event
      where stream_type = 'release' and data ->> 'dealId' = ? order by position\
      """;

  private static final String OF_TITLE =
      """
      select distinct i.stream_id from event i
      where i.stream_type = 'release'
        and i.type in ('release.license-included.v1', 'release.titles-added.v1',
            'release.correction-opened.v1')
        and i.data -> 'titleIds' @> to_jsonb(?::text)\
      """;

  private static final String MOVE = "inclusion-by-hand";

  private final DataSource pool;

  Whereabouts(DataSource pool) {
    this.pool = pool;
  }

  /// Where a license stands.
  ///
  /// @param inclusions how often it was included anywhere
  /// @param holder the release that includes it now, null when it was taken out
  public record Place(License license, int inclusions, @Nullable UUID holder, boolean announced) {
    /// The key of the command that includes it anew. It names the license and how often it was
    /// included so far, so that only one of those who try it at the same moment succeeds.
    public CommandKey moveTo(UUID releaseId) {
      return new CommandKey(MOVE, license.dealId() + "/" + inclusions, releaseId.toString());
    }
  }

  /// Nothing when the license was never included.
  public Optional<Place> of(UUID dealId) {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(EVENTS)) {
      select.setString(1, dealId.toString());
      try (ResultSet rows = select.executeQuery()) {
        Place place = null;
        while (rows.next()) {
          UUID release = rows.getObject(1, UUID.class);
          place =
              then(
                  place,
                  release,
                  ReleaseEventTypes.TYPES.read(rows.getString(2), rows.getString(3)));
        }
        return Optional.ofNullable(place);
      }
    } catch (SQLException e) {
      throw new StoreUnavailable("the log cannot be read", e);
    }
  }

  /// The releases to which this title, or a license of it, was ever added, in no order.
  public List<UUID> releases(UUID titleId) {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(OF_TITLE)) {
      select.setString(1, titleId.toString());
      List<UUID> releases = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          releases.add(rows.getObject(1, UUID.class));
        }
      }
      return releases;
    } catch (SQLException e) {
      throw new StoreUnavailable("the log cannot be read", e);
    }
  }

  private static @Nullable Place then(@Nullable Place place, UUID release, ReleaseEvent event) {
    int inclusions = place == null ? 0 : place.inclusions();
    return switch (event) {
      case LicenseIncluded(var dealId, var titleIds) ->
          new Place(new License(dealId, titleIds), inclusions + 1, release, false);
      case LicenseExcluded(var dealId) ->
          place == null ? null : new Place(place.license(), inclusions, null, false);
      case LicenseAnnounced(var dealId, var titleIds, var moment) ->
          new Place(new License(dealId, titleIds), inclusions, release, true);
      case ReleaseEvent.DraftOpened other -> place;
      case ReleaseEvent.ContentEvent other -> place;
      case ReleaseEvent.ReviewEvent other -> place;
      case ReleaseEvent.CorrectionOpened other -> place;
      case ReleaseEvent.ReleasePublished other -> place;
      case ReleaseEvent.ReleaseCorrected other -> place;
      case ReleaseEvent.ReleaseRetracted other -> place;
    };
  }
}
