package io.dealstream.dashboard.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `GET /live`: events as they happen, as server-sent events, for everyone with a token. The id of
/// an event is the place behind it; a reader who comes back with it goes on from there.
@ApplicationScoped
class LiveRoute {
  private static final Logger LOG = LoggerFactory.getLogger(LiveRoute.class);

  private final Live live;
  private final Backlog backlog;
  private final Readers readers;
  private final Vertx vertx;
  private final MeterRegistry meters;
  private final Duration heartbeat;
  private final Duration patience;

  LiveRoute(
      Live live,
      Backlog backlog,
      Readers readers,
      Vertx vertx,
      MeterRegistry meters,
      @ConfigProperty(name = "dealstream.live.heartbeat") Duration heartbeat,
      @ConfigProperty(name = "dealstream.live.patience") Duration patience) {
    this.live = live;
    this.backlog = backlog;
    this.readers = readers;
    this.vertx = vertx;
    this.meters = meters;
    this.heartbeat = heartbeat;
    this.patience = patience;
  }

  void register(@Observes Router router) {
    router.get("/live").handler(this::answer);
  }

  private void answer(RoutingContext context) {
    Optional<SecurityIdentity> identity = identity(context);
    Optional<Tail> tail = live.tail();
    if (identity.isEmpty()) {
      Refusal.UNAUTHORIZED.send(context.response());
    } else if (tail.isEmpty()) {
      Refusal.STREAM_UNAVAILABLE.send(context.response());
    } else {
      place(context, tail.get())
          .ifPresentOrElse(
              place -> enter(context, tail.get(), place, identity.get()),
              () -> Refusal.MALFORMED.send(context.response()));
    }
  }

  private void enter(RoutingContext context, Tail tail, Place place, SecurityIdentity identity) {
    String person = identity.getPrincipal().getName();
    readers
        .enter(person)
        .ifPresentOrElse(
            refusal -> refusal.send(context.response()),
            () -> begin(context, tail, place, end(identity), () -> readers.leave(person)));
  }

  /// Where the reader is: as it says itself, or here and now.
  private static Optional<Place> place(RoutingContext context, Tail tail) {
    Place now = tail.now().place();
    String header = context.request().getHeader("Last-Event-ID");
    String said = header == null ? context.request().getParam("after", "") : header;
    return said.isEmpty() ? Optional.of(now) : now.read(said);
  }

  private void begin(
      RoutingContext context, Tail tail, Place place, Instant until, Runnable leave) {
    HttpServerResponse response = context.response();
    response.setChunked(true);
    response.putHeader("Content-Type", "text/event-stream;charset=UTF-8");
    response.putHeader("Content-Encoding", "identity");
    response.putHeader("Cache-Control", "no-store");
    response.putHeader("X-Accel-Buffering", "no");
    Line line = new Line(context.request(), patience);
    if (line.isAlone()) {
      response.putHeader("Connection", "close");
    }
    LiveReader reader = new LiveReader(line, tail, backlog, heartbeat, until, place);
    Thread thread =
        Thread.ofVirtual().name("live-reader").unstarted(() -> follow(reader, line, leave));
    line.whenGone(thread::interrupt);
    thread.start();
  }

  private void follow(LiveReader reader, Line line, Runnable leave) {
    LiveReader.End end = LiveReader.End.GONE;
    try {
      end = reader.follow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.atWarn().setCause(e).log("a reader cannot be served any more");
      end = LiveReader.End.STOPPED;
    } finally {
      leave.run();
    }
    String why = end.name().toLowerCase(Locale.ROOT).replace('_', '-');
    meters.counter("dealstream.live.ended", "why", why).increment();
    line.end(vertx, "event: end\ndata: {\"why\":\"" + why + "\"}\n\n");
  }

  private static Optional<SecurityIdentity> identity(RoutingContext context) {
    return context.user() instanceof QuarkusHttpUser user
            && !user.getSecurityIdentity().isAnonymous()
        ? Optional.of(user.getSecurityIdentity())
        : Optional.empty();
  }

  private static Instant end(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Instant.ofEpochSecond(token.getExpirationTime())
        : Instant.MAX;
  }
}
