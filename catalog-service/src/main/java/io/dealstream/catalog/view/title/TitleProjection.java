package io.dealstream.catalog.view.title;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleEvent;
import io.dealstream.contracts.TitleFacts;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.vocabulary.Territory;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Keeps an entry for every title. Of a batch only the last facts of a title are written.
public final class TitleProjection implements Subscriber.Projection<PublishedEvent> {
  /// How far it is can be asked under this name.
  public static final String NAME = "titles";

  private static final String SET =
      """
      insert into title_entry (title_id, kind, international_title, original_title, year,
          countries, local_titles, territories, search_names, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (title_id) do update set kind = excluded.kind,
          international_title = excluded.international_title,
          original_title = excluded.original_title, year = excluded.year,
          countries = excluded.countries, local_titles = excluded.local_titles,
          territories = excluded.territories, search_names = excluded.search_names,
          version = excluded.version
        where title_entry.version < excluded.version\
      """;

  private record LastFacts(TitleFacts facts, int version) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.TITLES);
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    Map<UUID, LastFacts> last = new HashMap<>();
    for (Received<PublishedEvent> received : events) {
      if (received.event() instanceof TitleEvent event) {
        note(last, event, received.envelope().sequence());
      }
    }
    try (PreparedStatement set = connection.prepareStatement(SET)) {
      for (Map.Entry<UUID, LastFacts> entry : last.entrySet()) {
        add(set, entry.getKey(), entry.getValue());
      }
      set.executeBatch();
    }
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from title_entry");
    }
  }

  private static void note(Map<UUID, LastFacts> last, TitleEvent event, int version) {
    switch (event) {
      case TitleEvent.TitleRegistered(UUID id, TitleFacts facts) ->
          last.merge(id, new LastFacts(facts, version), TitleProjection::later);
      case TitleEvent.TitleRevised(UUID id, TitleFacts facts) ->
          last.merge(id, new LastFacts(facts, version), TitleProjection::later);
      // The page reads awards and audience results from the stream itself.
      case TitleEvent.AwardEvent award -> {}
      case TitleEvent.AudienceResultEvent result -> {}
    }
  }

  private static LastFacts later(LastFacts a, LastFacts b) {
    return a.version() > b.version() ? a : b;
  }

  private static void add(PreparedStatement set, UUID id, LastFacts last) throws SQLException {
    TitleFacts facts = last.facts();
    set.setObject(1, id);
    set.setString(2, facts.kind().name());
    set.setString(3, facts.internationalTitle());
    set.setString(4, facts.originalTitle());
    set.setObject(5, facts.year(), Types.INTEGER);
    set.setArray(6, texts(set, facts.countries().stream().map(Territory::code).toList()));
    set.setArray(7, texts(set, TitleNames.local(facts)));
    set.setArray(8, texts(set, TitleNames.territories(facts)));
    set.setString(9, TitleNames.searched(facts));
    set.setInt(10, last.version());
    set.addBatch();
  }

  private static Array texts(PreparedStatement statement, List<String> texts) throws SQLException {
    return statement.getConnection().createArrayOf("varchar", texts.toArray());
  }
}
