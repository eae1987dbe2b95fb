package io.dealstream.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.function.Consumer;

/// One negotiation of the story, from its opening to where it stands.
final class Negotiation {
  private final Api sales;
  private final Api legal;
  private final String titleId;
  private final JsonNode deal;
  private final JsonNode signedOn;

  /// @param deal licensee, territory, outcome and, where known, media and fee
  Negotiation(Api sales, Api legal, String titleId, JsonNode deal, JsonNode signedOn) {
    this.sales = sales;
    this.legal = legal;
    this.titleId = titleId;
    this.deal = deal;
    this.signedOn = signedOn;
  }

  void play(Consumer<String> say) {
    String licenseeId =
        sales.command("POST", "/licensees", key("licensee"), licensee()).get("id").asText();
    ObjectNode opening = Api.JSON.createObjectNode().put("licenseeId", licenseeId);
    opening.putArray("titleIds").add(titleId);
    String dealId = sales.command("POST", "/deals", key("open"), opening).get("id").asText();
    String path = "/deals/" + dealId;
    sales.command("POST", path + "/offers", key("offer"), terms());
    if (deal.path("countered").asBoolean()) {
      sales.command("POST", path + "/counter-offers", key("counter"), terms());
    }
    switch (deal.get("outcome").asText()) {
      case "SIGNED" -> sign(path);
      case "LOST" -> sales.command("POST", path + "/loss", key("loss"), reason("They declined"));
      default -> {} // still negotiating
    }
    say.accept(name() + " (" + territory() + "): " + outcome());
  }

  private void sign(String path) {
    sales.command("POST", path + "/agreement", key("agreement"), reason("Agreed by phone"));
    ObjectNode signature = reason("Countersigned copy received");
    signature.set("signedOn", signedOn);
    legal.command("POST", path + "/signature", key("signature"), signature);
  }

  private JsonNode licensee() {
    return deal.get("licensee");
  }

  private ObjectNode terms() {
    ObjectNode terms = Api.JSON.createObjectNode();
    ObjectNode block = terms.putArray("blocks").addObject();
    block.putArray("titleIds").add(titleId);
    block.putArray("territories").add(territory());
    if (deal.has("media")) {
      block.set("media", deal.get("media"));
    }
    if (deal.has("licenseFee")) {
      terms.set("licenseFee", deal.get("licenseFee"));
    }
    return terms;
  }

  private static ObjectNode reason(String reason) {
    return Api.JSON.createObjectNode().put("reason", reason);
  }

  private String name() {
    return licensee().get("name").asText();
  }

  private String territory() {
    return deal.get("territory").asText();
  }

  private String outcome() {
    return deal.get("outcome").asText().toLowerCase(Locale.ROOT);
  }

  private String key(String step) {
    return MiracleInCellNo7.key(territory() + "/" + step);
  }
}
