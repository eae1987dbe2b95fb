package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Withheld;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.view.fact.FactBase;
import io.dealstream.eventkit.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Knows from the log which licenses of a title were announced, so that it is known the moment they
/// are.
@ApplicationScoped
class AnnouncedLicenses {
  // Two question marks are one that is no parameter: the operator for "has one of these".
  private static final String ANNOUNCED =
      """
      select (a.data ->> 'dealId')::uuid, a.event_id from event a
      where a.stream_type = 'release' and a.type = 'release.license-announced.v1'
        and a.data -> 'titleIds' ??| ?
        and not exists (select from event r where r.stream_id = a.stream_id
          and r.stream_type = 'release' and r.type = 'release.release-retracted.v1')
      order by a.position\
      """;

  private final DataSource pool;
  private final FactBase facts;

  AnnouncedLicenses(DataSource pool, FactBase facts) {
    this.pool = pool;
    this.facts = facts;
  }

  /// Licenses of these titles that were announced by releases that were not taken back, and are
  /// still in order.
  ///
  /// @param but deals that do not count
  List<Fact<License>> of(Collection<UUID> titleIds, Collection<UUID> but) {
    Map<UUID, UUID> announced = announced(titleIds);
    announced.keySet().removeAll(Set.copyOf(but));
    Set<UUID> withheld =
        facts.withheld(announced.keySet()).stream()
            .map(Withheld::dealId)
            .collect(Collectors.toSet());
    announced.keySet().removeAll(withheld);
    return facts.of(announced.keySet(), List.of()).licenses().stream()
        .map(license ->
            alsoRestingOn(Objects.requireNonNull(announced.get(license.about())), license))
        .toList();
  }

  /// The event that announced it, by deal.
  private Map<UUID, UUID> announced(Collection<UUID> titleIds) {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(ANNOUNCED)) {
      Object[] ids = titleIds.stream().map(UUID::toString).toArray();
      select.setArray(1, connection.createArrayOf("text", ids));
      Map<UUID, UUID> announced = new LinkedHashMap<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          announced.put(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
        }
      }
      return announced;
    } catch (SQLException e) {
      throw new StoreUnavailable("the log cannot be read", e);
    }
  }

  private static Fact<License> alsoRestingOn(UUID announcement, Fact<License> license) {
    List<UUID> events =
        Stream.concat(license.eventIds().stream(), Stream.of(announcement)).toList();
    return new Fact<>(license.about(), events, license.value());
  }
}
