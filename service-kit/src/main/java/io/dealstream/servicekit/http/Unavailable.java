package io.dealstream.servicekit.http;

import io.dealstream.eventkit.StoreUnavailable;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// 503 when the database cannot answer.
public class Unavailable {
  private static final Logger LOG = LoggerFactory.getLogger(Unavailable.class);

  @ServerExceptionMapper
  Response store(StoreUnavailable e) {
    LOG.atWarn().setCause(e).log("the event log is unavailable");
    return e instanceof StoreUnavailable.OutcomeUnknown
        ? Problems.unavailable(
                "OUTCOME_UNKNOWN",
                "the answer of the database was lost; send the command again with the same"
                    + " Idempotency-Key")
            .toResponse()
        : unreachable();
  }

  @ServerExceptionMapper
  Response readModel(PersistenceException e) {
    if (isOutage(e)) {
      LOG.atWarn().setCause(e).log("the read model is unavailable");
      return unreachable();
    }
    LOG.atError().setCause(e).log("a query failed");
    return Problems.broken().toResponse();
  }

  private static Response unreachable() {
    return Problems.unavailable("STORE_UNAVAILABLE", "the database cannot be reached").toResponse();
  }

  /// A mistake in a statement has SQLSTATE class 42, one in the data 22 or 23; everything else, a
  /// pool that has no connection to give included, speaks of the database.
  public static boolean isOutage(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException e) {
        String state = e.getSQLState();
        return state == null || !state.matches("(22|23|42).*");
      }
    }
    return false;
  }
}
