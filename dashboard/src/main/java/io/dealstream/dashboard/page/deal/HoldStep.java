package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Method;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Moments;
import io.dealstream.dashboard.page.Reader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What can be done with a hold that is placed.
public enum HoldStep {
  RELEASE("release", Method.POST),
  RESCHEDULE("until", Method.PUT);

  private final String path;
  private final Method method;

  HoldStep(String path, Method method) {
    this.path = path;
    this.method = method;
  }

  /// The end of its address, here as at the service.
  public String path() {
    return path;
  }

  /// What its button says, by the key of the message.
  public String words() {
    return "hold-step." + name();
  }

  static Optional<HoldStep> at(String path) {
    return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
  }

  Command command(UUID hold, Form form, Reader r) {
    Map<String, Object> body = new LinkedHashMap<>();
    if (this == RESCHEDULE) {
      body.put("until", Moments.inUtc(form.text("until"), r.zone()));
    }
    body.put("reason", form.text("reason"));
    return new Command(method, "/holds/" + hold + "/" + path, form.key(), Optional.empty(), body);
  }
}
