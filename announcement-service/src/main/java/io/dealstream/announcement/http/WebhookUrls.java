package io.dealstream.announcement.http;

import io.dealstream.announcement.deliver.Admission.Admitted;
import io.dealstream.announcement.deliver.Admission.Refused;
import io.dealstream.announcement.deliver.Gate;
import io.dealstream.servicekit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;

/// Reads where announcements are to be sent.
@ApplicationScoped
class WebhookUrls {
  static final int LONGEST = 2000;

  private final Gate gate;

  WebhookUrls(Gate gate) {
    this.gate = gate;
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when nothing may be sent there
  URI read(String text) {
    try {
      return switch (gate.admit(ascii(text))) {
        case Admitted admitted -> admitted.url();
        case Refused(String why) -> throw Problems.malformed("url", why);
      };
    } catch (URISyntaxException e) {
      throw Problems.malformed("url", "must be an absolute https URL");
    }
  }

  /// Requests have no other characters: those of a path are escaped.
  private static URI ascii(String text) throws URISyntaxException {
    return new URI(new URI(text).toASCIIString());
  }
}
