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
import java.net.http.HttpResponse.BodyHandlers;
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

  /// Sends a command that happens once, however often it is sent with this key.
  public <T> Answer<T> post(
      Service service, Caller caller, String path, Command command, TypeReference<T> type) {
    HttpRequest.Builder request =
        request(service, caller, path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", quoted(command.key()))
            .POST(BodyPublishers.ofString(write(command.body())));
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

  private <T> Answer<T> send(Service service, HttpRequest request, TypeReference<T> type) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return read(service, response, type);
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

  private static <T> Answer<T> read(
      Service service, HttpResponse<String> response, TypeReference<T> type)
      throws JsonProcessingException {
    int status = response.statusCode();
    if (status / 100 == 2) {
      return new Answer.Good<>(JSON.readValue(response.body(), type));
    }
    if (status == UNAUTHORIZED) {
      throw new SignedOut();
    }
    boolean tellsWhy =
        response.headers().firstValue("Content-Type").orElse("").contains("problem+json");
    return status >= 500 || !tellsWhy
        ? new Answer.Down<>(service)
        : new Answer.Refused<>(JSON.readValue(response.body(), Problem.class));
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
