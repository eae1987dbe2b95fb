package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.local.LocalSystem;
import io.dealstream.local.Patience;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/// What others do meanwhile, through the services' APIs.
final class Trade {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final LocalSystem system;
  private final People people;
  private int viewers;

  Trade(LocalSystem system) {
    this.system = system;
    this.people = new People(system);
  }

  UUID title(String name) {
    return people.registerTitle(name);
  }

  /// How many titles the catalog lists under this name.
  int titlesNamed(String name) {
    URI list = system.urls().catalog().resolve("/titles?q=" + name.replace(" ", "%20"));
    return people.call("catalog", "GET", list, "").get("items").size();
  }

  /// Waits until the catalog lists a title that was registered.
  void awaitTitle(String name) {
    assertThat(Patience.until(() -> titlesNamed(name) > 0, LIMIT)).as(name + " is listed").isTrue();
  }

  /// Acquires all rights in a title for Mexico and Chile, and gives the address of what was
  /// acquired in the dashboard.
  String acquire(UUID title) {
    String path = "/titles/" + title + "/acquisitions";
    String body =
        """
        {"from":"Studio Norte","blocks":[{"media":["ALL"],"territories":["MX","CL"],\
        "languages":["ALL"],"from":"2026-01-01","to":"2039-12-31","exclusive":true}]}\
        """;
    URI address = system.urls().catalog().resolve(path);
    return path + "/" + people.call("catalog", "POST", address, body).get("id").asText();
  }

  /// Records how many watched a title, each time another number, and gives the position of the
  /// event that says so.
  long watched(UUID title) {
    URI results = system.urls().catalog().resolve("/titles/" + title + "/audience-results");
    String body =
        """
        {"territory":"UY","metric":"VIEWERS","comparison":"EXACTLY","value":%d,"source":"A test"}\
        """
            .formatted(++viewers);
    return people.call("catalog", "POST", results, body).get("position").asLong();
  }

  /// Opens a deal about a title, and gives its id.
  UUID open(UUID title, String licensee) {
    UUID buyer = sales("/licensees", "{\"name\":\"%s\"}".formatted(licensee));
    return sales("/deals", "{\"licenseeId\":\"%s\",\"titleIds\":[\"%s\"]}".formatted(buyer, title));
  }

  UUID offer(UUID deal, UUID title, String territory) {
    return sales(
        "/deals/" + deal + "/offers",
        "{\"blocks\":[{\"titleIds\":[\"%s\"],\"territories\":[\"%s\"]}]}"
            .formatted(title, territory));
  }

  /// Agrees with a licensee on pay TV for it alone in 2027, where nothing of it is left unsaid.
  UUID agreeExclusively(UUID title, String licensee, String territory) {
    UUID deal = open(title, licensee);
    String block =
        """
        {"blocks":[{"titleIds":["%s"],"territories":["%s"],"media":["PAY_TV"],"languages":["ALL"],
        "from":"2027-01-01","to":"2027-12-31","exclusive":true}]}\
        """
            .formatted(title, territory);
    sales("/deals/" + deal + "/offers", block);
    sales("/deals/" + deal + "/agreement", "{}");
    return deal;
  }

  /// The address in the dashboard of a deal about rights that somebody else has by now.
  String contested(String titleName, String territory) {
    UUID title = title(titleName);
    sign(agreeExclusively(title, "Canal Ochenta", territory));
    UUID deal = open(title, "Canal Ochenta y uno");
    offer(deal, title, territory);
    return "/deals/" + deal;
  }

  void sign(UUID deal) {
    sales("/deals/" + deal + "/signature", "{\"signedOn\":\"2026-02-01\"}");
  }

  UUID sign(UUID title, String licensee, String territory) {
    UUID deal = open(title, licensee);
    offer(deal, title, territory);
    sales("/deals/" + deal + "/agreement", "{}");
    sign(deal);
    return deal;
  }

  /// The address in the dashboard of the release that is drafted of a license of a new title.
  String draft(String titleName, String licensee, String territory) {
    UUID title = title(titleName);
    sign(title, licensee, territory);
    JsonNode[] drafts = new JsonNode[1];
    URI list = system.urls().announcement().resolve("/releases?titleId=" + title);
    assertThat(
            Patience.until(
                () -> {
                  drafts[0] = people.call("press", "GET", list, "").get("items");
                  return !drafts[0].isEmpty() && written(drafts[0].get(0));
                },
                LIMIT))
        .as("a release is drafted of " + titleName)
        .isTrue();
    return "/press/" + drafts[0].get(0).get("id").asText();
  }

  private boolean written(JsonNode draft) {
    URI release = system.urls().announcement().resolve("/releases/" + draft.get("id").asText());
    return !people.call("press", "GET", release, "").get("headline").isNull();
  }

  private UUID sales(String path, String body) {
    URI address = system.urls().deal().resolve(path);
    return UUID.fromString(people.call("sales", "POST", address, body).get("id").asText());
  }
}
