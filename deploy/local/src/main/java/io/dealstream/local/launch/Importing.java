package io.dealstream.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.local.LocalFailure;
import io.dealstream.local.Patience;
import io.dealstream.local.Service;
import io.dealstream.local.ServiceUrls;
import io.dealstream.local.Tokens;
import io.dealstream.local.story.Api;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/// Sends a file to the services that own what it holds: a dry run first, whose report is shown, and
/// the commit when the user says so.
final class Importing {
  private static final Duration LIMIT = Duration.ofHours(2);
  private static final int SHOWN = 20;
  private static final String NOTHING_FOR_IT = "NO_SHEET_TO_IMPORT";

  private final ServiceUrls urls;
  private final Tokens tokens;
  private final Consumer<String> say;

  Importing(ServiceUrls urls, Tokens tokens, Consumer<String> say) {
    this.urls = urls;
    this.tokens = tokens;
    this.say = say;
  }

  void run(SheetOnDisk file, Command.ImportFile how) {
    boolean taken = false;
    for (Service service : file.services()) {
      taken |= run(service, file, how);
    }
    if (!taken) {
      throw new LocalFailure("The file " + file.name() + " has no sheet that a service takes.");
    }
    if (!how.commit()) {
      say.accept("Nothing was written. Say --commit to take these rows.");
    }
  }

  /// @return false when the file holds nothing for this service
  private boolean run(Service service, SheetOnDisk file, Command.ImportFile how) {
    Api api = new Api(urls.of(service), tokens.of(role(service)));
    String query = file.kind().map(kind -> "?kind=" + kind).orElse("");
    Api.Answer sent = api.post("/imports" + query, file.mediaType(), file.content());
    if (sent.body().path("code").asText().equals(NOTHING_FOR_IT)) {
      return false;
    }
    String path = "/imports/" + good(service, sent).path("id").asText();
    follow(service, api, path, "CHECKED");
    if (how.commit()) {
      byte[] body = body(how).toString().getBytes(StandardCharsets.UTF_8);
      good(service, api.post(path + "/commit", "application/json", body));
      follow(service, api, path, "COMMITTED");
    }
    showRemarks(api, path);
    return true;
  }

  private static String role(Service service) {
    return switch (service) {
      case CATALOG -> "catalog";
      case DEAL -> "legal";
      case ANNOUNCEMENT -> throw new IllegalArgumentException("nothing is imported there");
    };
  }

  private static JsonNode good(Service service, Api.Answer answer) {
    if (!answer.good()) {
      throw new LocalFailure(
          "%s refused it: %s."
              .formatted(service.serviceName(), answer.body().path("detail").asText()));
    }
    return answer.body();
  }

  private static ObjectNode body(Command.ImportFile how) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    for (String what : how.acknowledged()) {
      body.put("acknowledge" + Character.toUpperCase(what.charAt(0)) + what.substring(1), true);
    }
    how.reason().ifPresent(reason -> body.put("reason", reason));
    return body;
  }

  /// Says how far it is, in ten steps, and how it ended.
  private void follow(Service service, Api api, String path, String end) {
    int[] said = {-1};
    boolean ended =
        Patience.until(
            () -> {
              JsonNode now = api.get(path);
              int step = 10 * now.path("done").asInt() / Math.max(1, now.path("total").asInt());
              if (step != said[0]) {
                said[0] = step;
                say.accept(progress(service, now));
              }
              return now.path("state").asText().matches(end + "|FAILED");
            },
            LIMIT);
    JsonNode last = api.get(path);
    if (!ended || last.path("state").asText().equals("FAILED")) {
      throw new LocalFailure(
          "%s did not get through the file: %s."
              .formatted(service.serviceName(), last.path("failure").asText("it takes too long")));
    }
    say.accept(
        "%s: %s. %d taken, %d with a flag, %d unchanged, %d refused"
            .formatted(
                service.serviceName(),
                end.equals("CHECKED") ? "checked" : "committed",
                last.path("taken").asInt(),
                last.path("takenWithFlag").asInt(),
                last.path("unchanged").asInt(),
                last.path("refused").asInt()));
  }

  private static String progress(Service service, JsonNode now) {
    return "%s: %d of %d rows"
        .formatted(service.serviceName(), now.path("done").asInt(), now.path("total").asInt());
  }

  private void showRemarks(Api api, String path) {
    for (String result : new String[] {"REFUSED", "TAKEN_WITH_FLAG"}) {
      JsonNode page = api.get(path + "/rows?limit=" + SHOWN + "&result=" + result);
      page.path("items").forEach(row -> say.accept(line(row)));
      if (!page.path("next").isNull() && page.has("next")) {
        say.accept("  ... and more: GET " + path + "/rows?result=" + result);
      }
    }
  }

  private static String line(JsonNode row) {
    StringBuilder line = new StringBuilder("  ");
    line.append(row.path("sheet").asText()).append(" row ").append(row.path("row").asInt());
    line.append(" (").append(row.path("reference").asText("")).append(") ");
    line.append(row.path("result").asText().equals("REFUSED") ? "refused" : "flagged");
    for (JsonNode remark : row.path("remarks")) {
      String field = remark.path("field").asText("");
      line.append(": ").append(field.isEmpty() || remark.path("field").isNull() ? "" : field + " ");
      line.append(remark.path("message").asText());
    }
    return line.toString();
  }
}
