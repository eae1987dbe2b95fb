package io.dealstream.announcement.view.fact;

import io.dealstream.announcement.domain.release.Obstacle;
import io.dealstream.announcement.domain.release.Withheld;
import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.servicekit.http.ShortWait;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// What is known of licenses and titles.
@ApplicationScoped
public class FactBase {
  private static final String WITHHELD =
      """
      select deal_id, obstacles
        from fact_license, lateral (
          select array_remove(array[case when conflicted then 'CONFLICTED' end,
              case when exists (select from jsonb_array_elements(facts::jsonb -> 'blocks')
                  as blocks (block) where block -> 'territories' is null)
                then 'TERRITORIES_UNKNOWN' end,
              nullif(status, 'ACTIVE')], null)) as withheld (obstacles)
        where deal_id = any (?) and obstacles <> '{}' order by deal_id\
      """;

  private static final String OF_TITLES =
      """
      select distinct l.deal_id from unnest(?) as title (id)
        join fact_license l on l.facts::jsonb -> 'titleIds' @> to_jsonb(title.id::text)
        order by l.deal_id\
      """;

  private static final String STANDING_AWARDS = "(select * from fact_award where not withdrawn)";
  private static final String STANDING_RESULTS =
      "(select * from fact_audience_result where not withdrawn)";

  private final DataSource pool;

  FactBase(DataSource pool) {
    this.pool = pool;
  }

  /// What is known of these licenses and titles now.
  public KnownFacts of(Collection<UUID> dealIds, Collection<UUID> titleIds) {
    try (Connection connection = pool.getConnection()) {
      return new KnownFacts(
          read(
              connection,
              "fact_license",
              "deal_id",
              "event_id, amended_by, restated_by",
              dealIds,
              License.class),
          read(connection, "fact_title", "title_id", "event_id", titleIds, Title.class),
          read(connection, STANDING_AWARDS, "title_id", "event_id", titleIds, Award.class),
          read(
              connection,
              STANDING_RESULTS,
              "title_id",
              "event_id",
              titleIds,
              AudienceResult.class));
    } catch (SQLException e) {
      throw new StoreUnavailable("the facts cannot be read", e);
    }
  }

  /// The licenses of these titles that have arrived here, by their deals.
  public List<UUID> dealsOf(Collection<UUID> titleIds) {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(OF_TITLES)) {
      select.setArray(1, connection.createArrayOf("uuid", titleIds.toArray()));
      List<UUID> deals = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          deals.add(rows.getObject(1, UUID.class));
        }
      }
      return deals;
    } catch (SQLException e) {
      throw new StoreUnavailable("the facts cannot be read", e);
    }
  }

  /// The same as [#of], but waits shortly for licenses and titles whose events are still on their
  /// way. Between two looks no connection is held.
  public KnownFacts await(Collection<UUID> dealIds, Collection<UUID> titleIds) {
    return ShortWait.until(
        () -> of(dealIds, titleIds), known -> known.missing(dealIds, titleIds).isEmpty());
  }

  /// Those of the licenses that must not be announced, as far as that is known here.
  public List<Withheld> withheld(Collection<UUID> dealIds) {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(WITHHELD)) {
      select.setArray(1, connection.createArrayOf("uuid", dealIds.toArray()));
      List<Withheld> withheld = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          List<Obstacle> obstacles = new ArrayList<>();
          for (String obstacle : (String[]) rows.getArray(2).getArray()) {
            obstacles.add(Obstacle.valueOf(obstacle));
          }
          withheld.add(new Withheld(rows.getObject(1, UUID.class), obstacles));
        }
      }
      return withheld;
    } catch (SQLException e) {
      throw new StoreUnavailable("the facts cannot be read", e);
    }
  }

  /// The international titles, as far as they have arrived here.
  public Map<UUID, String> names(Collection<UUID> titleIds) {
    return of(List.of(), titleIds).titles().stream()
        .collect(Collectors.toMap(Fact::about, fact -> fact.value().internationalTitle()));
  }

  private static <T> List<Fact<T>> read(
      Connection connection,
      String table,
      String about,
      String proof,
      Collection<UUID> ids,
      Class<T> type)
      throws SQLException {
    List<Fact<T>> facts = new ArrayList<>();
    String sql =
        "select %1$s, array_remove(array[%2$s], null), facts from %3$s where %1$s = any (?)"
            .formatted(about, proof, table);
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          facts.add(
              new Fact<>(
                  rows.getObject(1, UUID.class),
                  List.of((UUID[]) rows.getArray(2).getArray()),
                  FactText.read(rows.getString(3), type)));
        }
      }
    }
    return facts;
  }
}
