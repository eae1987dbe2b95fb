package io.dealstream.local.launch;

import io.dealstream.local.Service;
import io.dealstream.local.ServiceUrls;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What a user wants to know when everything is up.
final class Welcome {
  private Welcome() {}

  static String text(ServiceUrls urls) {
    return """

    Dashboard      %s
    Newsroom       %s/newsroom
    API documents  %s
    Health         %s

    Tokens: ./dealstream token ROLE. Stop: Ctrl-C here, or ./dealstream down elsewhere.
    """
        .formatted(
            urls.dashboard(),
            urls.announcement(),
            everywhere(urls, "/q/swagger-ui"),
            everywhere(urls, "/q/health"));
  }

  private static String everywhere(ServiceUrls urls, String path) {
    return Arrays.stream(Service.values())
        .map(service -> urls.of(service) + path + "  (" + service.serviceName() + ")")
        .collect(Collectors.joining("\n" + " ".repeat(15)));
  }
}
