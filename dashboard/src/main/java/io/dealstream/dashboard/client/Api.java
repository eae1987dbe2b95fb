package io.dealstream.dashboard.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.dealstream.dashboard.session.Caller;
import io.dealstream.dashboard.session.SignedOut;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls the services. No call takes longer than its limit, and none ends with an exception because
/// a service is away: pages say so in words.
@ApplicationScoped
public class Api {
  private static final Logger LOG = LoggerFactory.getLogger(Api.class);
  private static final int UNAUTHORIZED = 401;
  private static final Duration FILE_LIMIT = Duration.ofSeconds(60);
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final Map<Service, URI> services = new EnumMap<>(Service.class);
  private final HttpClient client;
  private final Duration limit;

  Api(
      @ConfigProperty(name = "dealstream.deal.url") URI deal,
      @ConfigProperty(name = "dealstream.catalog.url") URI catalog,
      @ConfigProperty(name = "dealstream.announcement.url") URI announcement,
      @ConfigProperty(name = "dealstream.client.connect-limit") Duration connectLimit,
      @ConfigProperty(name = "dealstream.client.answer-limit") Duration answerLimit) {
    services.put(Service.DEAL, deal);
    services.put(Service.CATALOG, catalog);
    services.put(Service.ANNOUNCEMENT, announcement);
    limit = answerLimit;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(connectLimit)
            .build();
  }

  public <T> Answer<T> get(Service service, Caller caller, Link link, TypeReference<T> type) {
    return send(service, request(service, caller, link.toString()).GET().build(), type);
  }

  /// For services that tell the version beside the thing, as its `ETag`.
  public <T> Answer<Versioned<T>> versioned(
      Service service, Caller caller, Link link, TypeReference<T> type) {
    return call(
        service,
        request(service, caller, link.toString()).GET().build(),
        response -> new Versioned<>(version(response), JSON.readValue(response.body(), type)));
  }

  private static int version(HttpResponse<byte[]> response) throws IOException {
    String tag = response.headers().firstValue("ETag").orElse("");
    try {
      return Integer.parseInt(tag.replace("\"", ""));
    } catch (NumberFormatException e) {
      throw new IOException("no version in the ETag: " + tag, e);
    }
  }

  /// Sends a command that happens once, however often it is sent with its key.
  public <T> Answer<T> send(
      Service service, Caller caller, Command command, TypeReference<T> type) {
    boolean says = command.method() != Method.DELETE;
    HttpRequest.Builder request =
        request(service, caller, command.path())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", quoted(command.key()))
            .method(
                command.method().name(),
                says ? BodyPublishers.ofString(write(command.body())) : BodyPublishers.noBody());
    command.version().ifPresent(version -> request.header("If-Match", quoted(version)));
    return send(service, request.build(), type);
  }

  private HttpRequest.Builder request(Service service, Caller caller, String path) {
    return HttpRequest.newBuilder(address(service).resolve(path))
        .timeout(limit)
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + caller.token());
  }

  private URI address(Service service) {
    return Objects.requireNonNull(services.get(service));
  }

  /// Fetches a file; the service makes it while it is read, so that it may take its time.
  public Answer<Download> file(Service service, Caller caller, Link link) {
    HttpRequest request =
        request(service, caller, link.toString())
            .setHeader("Accept", "*/*")
            .timeout(FILE_LIMIT)
            .GET()
            .build();
    return call(service, request, Api::file);
  }

  private static Download file(HttpResponse<byte[]> response) {
    return new Download(
        response.headers().firstValue("Content-Type").orElse("application/octet-stream"),
        response.headers().firstValue("Content-Disposition").orElse("attachment"),
        response.body());
  }

  private <T> Answer<T> send(Service service, HttpRequest request, TypeReference<T> type) {
    return call(service, request, response -> JSON.readValue(orNothing(response.body()), type));
  }

  /// Reads a good answer.
  private interface Reading<T> {
    T of(HttpResponse<byte[]> response) throws IOException;
  }

  private <T> Answer<T> call(Service service, HttpRequest request, Reading<T> reading) {
    try {
      HttpResponse<byte[]> response = WholeAnswer.of(client, request);
      return response.statusCode() / 100 == 2
          ? new Answer.Good<>(reading.of(response))
          : bad(service, response);
    } catch (IOException e) {
      LOG.atWarn()
          .addKeyValue("service", service)
          .addKeyValue("path", request.uri().getPath())
          .addKeyValue("why", e.toString())
          .log("a service does not answer");
      return new Answer.Down<>(service);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.Down<>(service);
    }
  }

  private static <T> Answer<T> bad(Service service, HttpResponse<byte[]> response)
      throws IOException {
    int status = response.statusCode();
    if (status == UNAUTHORIZED) {
      throw new SignedOut();
    }
    boolean tellsWhy =
        response.headers().firstValue("Content-Type").orElse("").contains("problem+json");
    return status >= 500 || !tellsWhy
        ? new Answer.Down<>(service)
        : new Answer.Refused<>(JSON.readValue(response.body(), Problem.class));
  }

  /// Some commands have nothing to tell.
  private static byte[] orNothing(byte[] body) {
    return body.length == 0 ? new byte[] {'{', '}'} : body;
  }

  private static String quoted(Object text) {
    return "\"" + text + "\"";
  }

  private static String write(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a command that is no JSON", e);
    }
  }
}
