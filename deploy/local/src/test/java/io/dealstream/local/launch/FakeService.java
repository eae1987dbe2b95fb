package io.dealstream.local.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/// Stands for a service where the launcher is tested: listens where the environment says, and is
/// ready.
public final class FakeService implements HttpHandler {
  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/q/health/ready",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.createContext(
        "/imports", new FakeService(String.valueOf(System.getenv("DEALSTREAM_DATABASE_USER"))));
    server.start();
  }

  private final boolean takesSheets;
  private volatile boolean committed;

  private FakeService(String name) {
    this.takesSheets = name.equals("catalog");
  }

  /// Takes every file, and refuses its second row.
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String sentBody = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String path = exchange.getRequestURI().getPath();
    if (path.endsWith("/commit")) {
      committed = true;
      System.out.println(sentBody);
    }
    boolean sent = path.equals("/imports");
    String body = path.endsWith("/rows") ? rows(exchange.getRequestURI().getQuery()) : status();
    byte[] answer =
        (sent && !takesSheets ? "{\"code\":\"NO_SHEET_TO_IMPORT\"}" : body)
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(sent && !takesSheets ? 409 : 200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private String status() {
    return """
    {"id":"7","state":"%s","total":2,"done":2,"taken":1,"takenWithFlag":0,"unchanged":0,"refused":1}
    """
        .formatted(committed ? "COMMITTED" : "CHECKED");
  }

  private static String rows(String query) {
    return query.contains("REFUSED")
        ? """
        {"items":[{"sheet":"titles","row":3,"reference":"T-2","result":"REFUSED",
          "remarks":[{"code":"MALFORMED","field":"kind","message":"must be one of FILM"}]}],
         "next":null}
        """
        : "{\"items\":[],\"next\":null}";
  }
}
