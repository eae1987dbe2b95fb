package io.dealstream.local.launch;

import io.dealstream.local.LocalFailure;
import io.dealstream.local.Service;
import io.dealstream.local.ServiceProcess;
import io.dealstream.local.ServiceUrls;
import io.dealstream.local.Tokens;
import java.util.function.Consumer;

/// The shortest story: each service is asked whether it can work.
final class EveryServiceIsHealthy implements Story {
  @Override
  public void play(ServiceUrls urls, Tokens tokens, Consumer<String> say) {
    for (Service service : Service.values()) {
      if (!ServiceProcess.ready(urls.of(service))) {
        throw new LocalFailure(service.serviceName() + " does not say that it is ready.");
      }
      say.accept(service.serviceName() + " is ready");
    }
  }
}
