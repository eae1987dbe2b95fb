package io.dealstream.dashboard.page.system;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Service;
import io.dealstream.dashboard.client.Together;
import io.dealstream.dashboard.client.operation.Figures;
import io.dealstream.dashboard.client.operation.Operation;
import io.dealstream.dashboard.client.operation.Subscription;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.system.SystemView.OfService;
import io.dealstream.dashboard.page.system.SystemView.Row;
import io.dealstream.dashboard.session.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Asks all services at once how they are.
@ApplicationScoped
class Systems {
  /// By how their names begin: what a reaction did is not done again.
  private static final String REACTION = "when-";

  private final Operation operation;

  Systems(Operation operation) {
    this.operation = operation;
  }

  List<OfService> of(Caller caller, Reader r) {
    List<Together<OfService>> asked =
        Arrays.stream(Service.values())
            .map(service -> Together.call(() -> service(caller, service, r)))
            .toList();
    return asked.stream().map(Together::answer).toList();
  }

  private OfService service(Caller caller, Service service, Reader r) {
    var figures = Together.call(() -> operation.figures(caller, service));
    Answer<List<Subscription>> answer = operation.subscriptions(caller, service);
    List<Subscription> subscriptions = answer.value().orElse(List.of());
    return new OfService(
        service.name(),
        r.say("service." + service),
        Notice.of(answer, r).or(() -> Notice.of(figures.answer(), r)).orElse(""),
        answer.value().isPresent() && subscriptions.stream().allMatch(Subscription::ready),
        relay(figures.answer().value(), r),
        subscriptions.stream().map(one -> row(one, r)).toList());
  }

  private static List<String> relay(Optional<Figures> figures, Reader r) {
    List<String> lines = new ArrayList<>();
    figures.ifPresent(known -> {
      known
          .get("dealstream_relay_lag_events")
          .ifPresent(lag -> lines.add(r.say("system.relay-lag", (long) lag)));
      known
          .get("dealstream_log_appends_waiting")
          .ifPresent(waiting -> lines.add(r.say("system.waiting", (long) waiting)));
    });
    return lines;
  }

  private static Row row(Subscription one, Reader r) {
    BigDecimal seconds = BigDecimal.valueOf(one.lagSeconds()).setScale(1, RoundingMode.HALF_UP);
    return new Row(
        one.name(),
        one.ready(),
        r.name("loop", one.detail()),
        r.say("system.lag", one.lagRecords(), r.decimal(seconds)),
        r.number(one.applied()),
        r.number(one.duplicates()),
        r.number(one.gaps()),
        one.stopped().entrySet().stream()
            .map(stop -> stop.getKey() + ": " + stop.getValue())
            .sorted()
            .toList(),
        !one.name().startsWith(REACTION));
  }
}
