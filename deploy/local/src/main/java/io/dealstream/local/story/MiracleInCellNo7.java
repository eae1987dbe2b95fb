package io.dealstream.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.local.LocalFailure;
import io.dealstream.local.Patience;
import io.dealstream.local.ServiceUrls;
import io.dealstream.local.Tokens;
import io.dealstream.local.launch.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/// A film, eight licenses, two open negotiations, one lost, and the release about the eight. Every
/// step has a key of its own, so that playing it again changes nothing and ends with the same
/// release.
public final class MiracleInCellNo7 implements Story {
  private static final String FACTS = "miracle-in-cell-no-7.json";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final JsonNode facts = facts();

  @Override
  public void play(ServiceUrls urls, Tokens tokens, Consumer<String> say) {
    Cast cast = new Cast(urls, tokens);
    cast.press.command("PUT", "/licensor", key("licensor"), facts.get("licensor"));
    String titleId = title(cast, say);
    long signed = deals(cast, titleId, say);
    String releaseId = release(cast, titleId, signed, say);
    announced(cast, titleId, signed, say);
    say.accept("");
    cast.press.text("/releases/" + releaseId + "/text").lines().forEach(say);
    say.accept("");
    say.accept("Newsroom page: " + urls.announcement().resolve(newsroom(cast, releaseId)));
  }

  /// Who acts in the story, each with a role and the service that they work with.
  private static final class Cast {
    final Api catalog;
    final Api sales;
    final Api legal;
    final Api press;
    final Api counsel;

    Cast(ServiceUrls urls, Tokens tokens) {
      catalog = new Api(urls.catalog(), tokens.of("carla.catalog", "catalog"));
      sales = new Api(urls.deal(), tokens.of("sara.sales", "sales"));
      legal = new Api(urls.deal(), tokens.of("leo.legal", "legal"));
      press = new Api(urls.announcement(), tokens.of("pia.press", "press"));
      counsel = new Api(urls.announcement(), tokens.of("leo.legal", "legal"));
    }
  }

  private String title(Cast cast, Consumer<String> say) {
    JsonNode title = facts.get("title");
    String id = cast.catalog.command("POST", "/titles", key("title"), title).get("id").asText();
    String path = "/titles/" + id;
    int n = 0;
    for (JsonNode award : facts.get("awards")) {
      cast.catalog.command("POST", path + "/awards", key("award-" + ++n), award);
    }
    for (JsonNode result : facts.get("audienceResults")) {
      cast.catalog.command("POST", path + "/audience-results", key("result-" + ++n), result);
    }
    JsonNode acquisition = facts.get("acquisition");
    cast.catalog.command("POST", path + "/acquisitions", key("acquisition"), acquisition);
    say.accept(
        title.get("internationalTitle").asText()
            + " is in the catalog, with "
            + facts.get("awards").size()
            + " award, "
            + facts.get("audienceResults").size()
            + " audience results and the rights acquired for the world");
    return id;
  }

  private long deals(Cast cast, String titleId, Consumer<String> say) {
    long signed = 0;
    for (JsonNode deal : facts.get("deals")) {
      new Negotiation(cast.sales, cast.legal, titleId, deal, facts.get("signedOn")).play(say);
      if (deal.get("outcome").asText().equals("SIGNED")) {
        signed++;
      }
    }
    return signed;
  }

  private String release(Cast cast, String titleId, long signed, Consumer<String> say) {
    JsonNode[] found = new JsonNode[1];
    until(
        "the draft does not hold " + signed + " licenses",
        () -> {
          JsonNode releases = cast.press.get("/releases?titleId=" + titleId).get("items");
          found[0] = releases.isEmpty() ? null : releases.get(0);
          return found[0] != null && found[0].get("licenses").asLong() == signed;
        });
    String id = Objects.requireNonNull(found[0]).get("id").asText();
    say.accept("A draft release has opened by itself and holds " + signed + " licenses");
    String path = "/releases/" + id;
    cast.press.command("POST", path + "/quotes", key("quote"), facts.get("quote"));
    approved(cast, path, say);
    cast.press.command("POST", path + "/publication", key("publication"), reason());
    say.accept("The release is published");
    return id;
  }

  private static void approved(Cast cast, String path, Consumer<String> say) {
    cast.press.command("POST", path + "/submission", key("submission"), reason());
    JsonNode languages = cast.press.get(path).get("languages");
    cast.press.command("POST", path + "/approvals", key("yes-press"), yes("press", languages));
    cast.counsel.command("POST", path + "/approvals", key("yes-legal"), yes("legal", languages));
    say.accept("Press and legal have approved it in " + languages.size() + " languages");
  }

  private static void announced(Cast cast, String titleId, long signed, Consumer<String> say) {
    until(
        "the catalog does not show " + signed + " announced licenses",
        () -> {
          long count = 0;
          for (JsonNode license : cast.catalog.get("/titles/" + titleId).get("licenses")) {
            count += license.get("stage").asText().equals("ANNOUNCED") ? 1 : 0;
          }
          return count == signed;
        });
    say.accept("The catalog shows " + signed + " licenses as announced");
  }

  private static String newsroom(Cast cast, String releaseId) {
    return "/newsroom/" + cast.press.get("/releases/" + releaseId).get("slug").asText();
  }

  private static void until(String otherwise, java.util.function.BooleanSupplier condition) {
    if (!Patience.until(condition, PATIENCE)) {
      throw new LocalFailure("After " + PATIENCE.toSeconds() + " seconds " + otherwise + ".");
    }
  }

  private static ObjectNode reason() {
    return Api.JSON.createObjectNode().put("reason", "The eight contracts are signed");
  }

  private static ObjectNode yes(String role, JsonNode languages) {
    ObjectNode approval = Api.JSON.createObjectNode().put("role", role);
    approval.set("languages", languages);
    return approval;
  }

  static String key(String step) {
    return "story/miracle-in-cell-no-7/" + step;
  }

  private static JsonNode facts() {
    try (InputStream json = MiracleInCellNo7.class.getResourceAsStream(FACTS)) {
      return Api.JSON.readTree(Objects.requireNonNull(json, FACTS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
