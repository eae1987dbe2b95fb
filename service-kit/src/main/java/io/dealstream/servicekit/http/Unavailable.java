package io.dealstream.servicekit.http;

import io.dealstream.eventkit.StoreUnavailable;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// 503 when the database cannot answer.
class Unavailable {
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
        : Problems.unavailable("STORE_UNAVAILABLE", "the database cannot be reached").toResponse();
  }

  @ServerExceptionMapper
  Response database(SQLException e) {
    LOG.atWarn().setCause(e).log("the database is unavailable");
    return Problems.unavailable("STORE_UNAVAILABLE", "the database cannot be reached").toResponse();
  }

  @ServerExceptionMapper
  Response readModel(PersistenceException e) {
    LOG.atWarn().setCause(e).log("the read model is unavailable");
    return Problems.unavailable("STORE_UNAVAILABLE", "the database cannot be reached").toResponse();
  }
}
