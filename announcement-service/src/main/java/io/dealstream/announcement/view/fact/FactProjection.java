package io.dealstream.announcement.view.fact;

import io.dealstream.contracts.DealEvent.LicenseEvent;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleEvent;
import io.dealstream.contracts.TitleEvent.AudienceResultCorrected;
import io.dealstream.contracts.TitleEvent.AudienceResultRecorded;
import io.dealstream.contracts.TitleEvent.AudienceResultWithdrawn;
import io.dealstream.contracts.TitleEvent.AwardCorrected;
import io.dealstream.contracts.TitleEvent.AwardRecorded;
import io.dealstream.contracts.TitleEvent.AwardWithdrawn;
import io.dealstream.contracts.TitleEvent.TitleRegistered;
import io.dealstream.contracts.TitleEvent.TitleRevised;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/// Keeps what may be said of licenses and titles: one row for each fact, with the event that it
/// rests on. Rows of deals and rows of titles do not touch each other, so that it does not matter
/// which came first.
public final class FactProjection implements Subscriber.Projection<PublishedEvent> {
  @Override
  public String name() {
    return "facts";
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.DEALS, Topics.TITLES);
  }

  /// Negotiations are nobody's business here.
  @Override
  public boolean concerns(PublishedEvent event) {
    return event instanceof LicenseEvent || event instanceof TitleEvent;
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    try (FactRows rows = new FactRows(connection);
        LicenseFacts licenses = new LicenseFacts(connection)) {
      for (Received<PublishedEvent> received : events) {
        switch (received.event()) {
          case LicenseEvent event -> licenses.add(event, received.envelope());
          case TitleEvent event -> title(rows, event, received.envelope());
          // Nothing else concerns it.
          case PublishedEvent other -> {}
        }
      }
      rows.write();
      licenses.write();
    }
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from fact_title");
      statement.executeUpdate("delete from fact_award");
      statement.executeUpdate("delete from fact_audience_result");
      statement.executeUpdate("delete from fact_license");
    }
  }

  private static void title(FactRows rows, TitleEvent event, Envelope envelope)
      throws SQLException {
    switch (event) {
      case TitleRegistered(var id, var facts) -> rows.title(id, Json.write(facts), envelope);
      case TitleRevised(var id, var facts) -> rows.title(id, Json.write(facts), envelope);
      case AwardRecorded(var titleId, var id, var award) ->
          rows.award(id, titleId, Json.write(award), envelope);
      case AwardCorrected(var titleId, var id, var award) ->
          rows.award(id, titleId, Json.write(award), envelope);
      case AwardWithdrawn(var titleId, var id) -> rows.withdrawAward(id, envelope);
      case AudienceResultRecorded(var titleId, var id, var result) ->
          rows.result(id, titleId, Json.write(result), envelope);
      case AudienceResultCorrected(var titleId, var id, var result) ->
          rows.result(id, titleId, Json.write(result), envelope);
      case AudienceResultWithdrawn(var titleId, var id) -> rows.withdrawResult(id, envelope);
    }
  }
}
