package io.dealstream.local.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dealstream.local.LocalFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// One service's HTTP API, called as one person. Whatever is not answered with success ends the
/// story with a sentence that says what was asked and what was answered.
public final class Api {
  static final JsonMapper JSON = new JsonMapper();
  private static final Duration LIMIT = Duration.ofSeconds(15);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();

  private final URI service;
  private final String token;

  public Api(URI service, String token) {
    this.service = service;
    this.token = token;
  }

  public JsonNode get(String path) {
    return json(text(path));
  }

  String text(String path) {
    return send(request(path).GET(), "GET " + path);
  }

  /// Sends a command that happens once, however often the story is played.
  ///
  /// @param key names the step in the story
  JsonNode command(String method, String path, String key, JsonNode body) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", '"' + key + '"')
            .method(method, BodyPublishers.ofString(body.toString()));
    return json(send(request, method + " " + path));
  }

  /// An answer, whether it says success or not.
  public record Answer(int status, JsonNode body) {
    public boolean good() {
      return status / 100 == 2;
    }
  }

  /// Sends a file, or anything else, and gives the answer as it is.
  public Answer post(String path, String type, byte[] content) {
    HttpRequest.Builder request =
        request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(content));
    HttpResponse<String> response = exchange(request, "POST " + path);
    return new Answer(response.statusCode(), json(response.body()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.resolve(path))
        .timeout(LIMIT)
        .header("Authorization", "Bearer " + token);
  }

  private static String send(HttpRequest.Builder request, String asked) {
    HttpResponse<String> response = exchange(request, asked);
    if (response.statusCode() / 100 != 2) {
      throw new LocalFailure(
          asked
              + " was answered with "
              + response.statusCode()
              + ": "
              + response.body().strip()
              + ".");
    }
    return response.body();
  }

  private static HttpResponse<String> exchange(HttpRequest.Builder request, String asked) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new LocalFailure(asked + " was not answered.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure(asked + " was interrupted.", e);
    }
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new LocalFailure("An answer is no JSON: " + text, e);
    }
  }
}
