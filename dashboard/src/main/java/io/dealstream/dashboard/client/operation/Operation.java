package io.dealstream.dashboard.client.operation;

import com.fasterxml.jackson.core.type.TypeReference;
import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Api;
import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Download;
import io.dealstream.dashboard.client.Link;
import io.dealstream.dashboard.client.Method;
import io.dealstream.dashboard.client.Service;
import io.dealstream.dashboard.session.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What all services have for those who run them.
@ApplicationScoped
public class Operation {
  private final Api api;

  Operation(Api api) {
    this.api = api;
  }

  public Answer<List<Subscription>> subscriptions(Caller caller, Service service) {
    return api.get(service, caller, Link.to("/admin/subscriptions"), new TypeReference<>() {});
  }

  public Answer<Figures> figures(Caller caller, Service service) {
    Answer<Download> text = api.file(service, caller, Link.to("/q/metrics"));
    return text.map(file -> Figures.read(new String(file.content(), StandardCharsets.UTF_8)));
  }

  /// Empties a read model, which fills again from the first event.
  public Answer<Map<String, Object>> rebuild(Caller caller, Service service, String name) {
    Command command =
        new Command(
            Method.POST,
            "/admin/subscriptions/" + name + "/rebuild",
            UUID.randomUUID().toString(),
            Optional.empty(),
            Map.of());
    return api.send(service, caller, command, new TypeReference<>() {});
  }
}
