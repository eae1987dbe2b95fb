package io.dealstream.dashboard.live;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/// Keeps what waits in the system for a reader who stalls small, so that it is noticed soon. Pages
/// fit into it.
@Singleton
class SendBuffers implements HttpServerOptionsCustomizer {
  private static final int BYTES = 128 << 10;

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setSendBufferSize(BYTES);
  }
}
