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
import java.util.concurrent.atomic.AtomicInteger;
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
  private final Vertx vertx;
  private final MeterRegistry meters;
  private final Duration heartbeat;
  private final Duration patience;
  private final int most;
  private final AtomicInteger readers = new AtomicInteger();

  LiveRoute(
      Live live,
      Backlog backlog,
      Vertx vertx,
      MeterRegistry meters,
      @ConfigProperty(name = "dealstream.live.heartbeat") Duration heartbeat,
      @ConfigProperty(name = "dealstream.live.patience") Duration patience,
      @ConfigProperty(name = "dealstream.live.readers") int most) {
    this.live = live;
    this.backlog = backlog;
    this.vertx = vertx;
    this.meters = meters;
    this.heartbeat = heartbeat;
    this.patience = patience;
    this.most = most;
    meters.gauge("dealstream.live.readers", readers);
  }

  void register(@Observes Router router) {
    router.get("/live").handler(this::answer);
  }

  private void answer(RoutingContext context) {
    Optional<SecurityIdentity> identity = identity(context);
    Optional<Tail> tail = live.tail();
    if (identity.isEmpty()) {
      refuse(context, 401);
    } else if (tail.isEmpty() || readers.get() >= most) {
      context.response().putHeader("Retry-After", "5");
      refuse(context, 503);
    } else {
      place(context, tail.get())
          .ifPresentOrElse(
              place -> begin(context, tail.get(), place, end(identity.get())),
              () -> refuse(context, 400));
    }
  }

  /// Where the reader is: as it says itself, or here and now.
  private static Optional<Place> place(RoutingContext context, Tail tail) {
    Place now = tail.now().place();
    String header = context.request().getHeader("Last-Event-ID");
    String said = header == null ? context.request().getParam("after", "") : header;
    return said.isEmpty() ? Optional.of(now) : now.read(said);
  }

  private void begin(RoutingContext context, Tail tail, Place place, Instant until) {
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
    readers.incrementAndGet();
    Thread thread = Thread.ofVirtual().name("live-reader").unstarted(() -> follow(reader, line));
    line.whenGone(thread::interrupt);
    thread.start();
  }

  private void follow(LiveReader reader, Line line) {
    LiveReader.End end = LiveReader.End.GONE;
    try {
      end = reader.follow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.atWarn().setCause(e).log("a reader cannot be served any more");
      end = LiveReader.End.STOPPED;
    } finally {
      readers.decrementAndGet();
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

  private static void refuse(RoutingContext context, int status) {
    context.response().setStatusCode(status).end();
  }
}
