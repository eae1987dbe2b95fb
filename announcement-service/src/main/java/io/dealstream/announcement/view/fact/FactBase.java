package io.dealstream.announcement.view.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.eventkit.UnreadableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// What is known of licenses and titles.
@ApplicationScoped
public class FactBase {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final DataSource pool;

  FactBase(DataSource pool) {
    this.pool = pool;
  }

  /// What is known of these licenses and titles now.
  public KnownFacts of(Collection<UUID> dealIds, Collection<UUID> titleIds) {
    try (Connection connection = pool.getConnection()) {
      return new KnownFacts(
          read(connection, "deal_id", "fact_license", "deal_id", dealIds, License.class),
          read(connection, "title_id", "fact_title", "title_id", titleIds, Title.class),
          read(connection, "title_id", "fact_award", "title_id", titleIds, Award.class),
          read(
              connection,
              "title_id",
              "fact_audience_result",
              "title_id",
              titleIds,
              AudienceResult.class));
    } catch (SQLException e) {
      throw new StoreUnavailable("the facts cannot be read", e);
    }
  }

  /// The same, but waits shortly for licenses and titles whose events are still on their way.
  /// Between two looks no connection is held.
  public KnownFacts await(Collection<UUID> dealIds, Collection<UUID> titleIds) {
    long limit = System.nanoTime() + PATIENCE.toNanos();
    KnownFacts known = of(dealIds, titleIds);
    while (!known.missing(dealIds, titleIds).isEmpty() && System.nanoTime() < limit) {
      LockSupport.parkNanos(PAUSE.toNanos());
      known = of(dealIds, titleIds);
    }
    return known;
  }

  /// The international titles, as far as they have arrived here.
  public Map<UUID, String> names(Collection<UUID> titleIds) {
    return of(List.of(), titleIds).titles().stream()
        .collect(Collectors.toMap(Fact::about, fact -> fact.value().internationalTitle()));
  }

  private static <T> List<Fact<T>> read(
      Connection connection,
      String about,
      String table,
      String key,
      Collection<UUID> ids,
      Class<T> type)
      throws SQLException {
    List<Fact<T>> facts = new ArrayList<>();
    String sql =
        "select %s, event_id, facts from %s where %s = any (?)".formatted(about, table, key);
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          facts.add(
              new Fact<>(
                  rows.getObject(1, UUID.class),
                  rows.getObject(2, UUID.class),
                  value(rows.getString(3), type)));
        }
      }
    }
    return facts;
  }

  private static <T> T value(String json, Class<T> type) {
    try {
      return Json.MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UnreadableEvent("a fact cannot be read as " + type.getSimpleName(), e);
    }
  }
}
