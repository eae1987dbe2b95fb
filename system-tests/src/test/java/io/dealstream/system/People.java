package io.dealstream.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealstream.local.Database;
import io.dealstream.local.LocalSystem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What people see and do in the running system, and what an auditor reads in its databases.
final class People {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json = new ObjectMapper();
  private final LocalSystem system;

  People(LocalSystem system) {
    this.system = system;
  }

  UUID registerTitle(String name) {
    JsonNode receipt =
        call(
            "catalog",
            "POST",
            system.urls().catalog().resolve("/titles"),
            "{\"kind\":\"FILM\",\"internationalTitle\":\"" + name + "\"}");
    return UUID.fromString(receipt.get("id").asText());
  }

  JsonNode title(UUID id) {
    return call("viewer", "GET", system.urls().catalog().resolve("/titles/" + id), "");
  }

  /// How many licenses stand in the drafts about these titles.
  int drafted(List<UUID> titles) {
    int licenses = 0;
    for (UUID titleId : titles) {
      for (JsonNode release : releases(titleId)) {
        licenses += release.get("licenses").asInt();
      }
    }
    return licenses;
  }

  void publishAll(List<UUID> titles) {
    for (UUID titleId : titles) {
      for (JsonNode release : releases(titleId)) {
        publish("/releases/" + release.get("id").asText());
      }
    }
  }

  /// Submits, approves and publishes a release.
  void publish(String path) {
    URI service = system.urls().announcement();
    call("press", "POST", service.resolve(path + "/submission"), "{}");
    for (String role : List.of("press", "legal")) {
      String yes = "{\"role\":\"" + role + "\",\"languages\":[\"en\",\"es\",\"tr\"]}";
      call(role, "POST", service.resolve(path + "/approvals"), yes);
    }
    call("press", "POST", service.resolve(path + "/publication"), "{}");
  }

  int signedInTheLog() {
    return column("deal", "select stream_id from event where type = 'deal.license-signed.v1'")
        .size();
  }

  long head() {
    return Long.parseLong(column("deal", "select position from log_head").getFirst());
  }

  long relayPosition() {
    return Long.parseLong(column("deal", "select position from relay_cursor").getFirst());
  }

  /// The first column of a query, as text.
  List<String> column(String database, String query) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  Connection connect(String name) throws SQLException {
    Database database = system.platform().database(name);
    return DriverManager.getConnection(
        database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
  }

  private JsonNode releases(UUID titleId) {
    URI list = system.urls().announcement().resolve("/releases?limit=200&titleId=" + titleId);
    return call("press", "GET", list, "").get("items");
  }

  JsonNode call(String role, String method, URI address, String body) {
    HttpResponse<String> response = answer(role, method, address, body);
    if (response.statusCode() / 100 != 2) {
      throw new AssertionError(address + ": " + response.statusCode() + " " + response.body());
    }
    return read(response);
  }

  JsonNode read(HttpResponse<String> response) {
    try {
      return json.readTree(response.body());
    } catch (IOException e) {
      throw new IllegalStateException(response.uri().toString(), e);
    }
  }

  /// Whatever is answered.
  HttpResponse<String> answer(String role, String method, URI address, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + system.platform().tokens().of(role))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(address.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
