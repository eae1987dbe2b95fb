package io.dealstream.dashboard.page.deal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.TerritoryNames;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Reads terms out of a form, as the service takes them. What is left empty is left out, and so
/// stays unknown; what is nonsense is sent as it is, since the service names the field.
record OfferBody(Form form, Reader r) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_BLOCKS = 50;

  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("blocks", blocks());
    money(body, "licenseFee");
    money(body, "minimumGuarantee");
    put(body, "reason", form.text("reason"));
    return body;
  }

  List<Map<String, Object>> blocks() {
    return IntStream.range(0, count(form)).mapToObj(i -> block("b" + i + ".")).toList();
  }

  /// How many blocks the form has.
  static int count(Form form) {
    String text = form.text(OfferForm.BLOCKS);
    return text.matches("[0-9]{1,2}") ? Math.clamp(Integer.parseInt(text), 1, MOST_BLOCKS) : 1;
  }

  private Map<String, Object> block(String prefix) {
    Map<String, Object> block = new LinkedHashMap<>();
    block.put("titleIds", form.all(prefix + "titleIds"));
    put(block, "media", form.all(prefix + "media"));
    put(block, "territories", territories(prefix + "territories"));
    put(block, "excludedTerritories", territories(prefix + "excludedTerritories"));
    put(block, "languages", words(prefix + "languages"));
    put(block, "from", form.text(prefix + "from"));
    put(block, "to", form.text(prefix + "to"));
    put(block, "exclusive", form.text(prefix + "exclusive"));
    put(block, "runs", form.text(prefix + "runs"));
    put(block, "channels", words(prefix + "channels"));
    put(block, "episodes", json(prefix + "episodes"));
    put(block, "holdbacks", json(prefix + "holdbacks"));
    return block;
  }

  private void money(Map<String, Object> body, String name) {
    String amount = form.text(name + ".amount");
    if (!amount.isEmpty()) {
      Map<String, Object> money = new LinkedHashMap<>();
      money.put("amount", number(amount));
      money.put("currency", form.text(name + ".currency").toUpperCase(Locale.ROOT));
      body.put(name, money);
    }
  }

  private static Object number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return text;
    }
  }

  private List<String> territories(String name) {
    return TerritoryNames.codes(form.text(name), r);
  }

  private List<String> words(String name) {
    return Arrays.stream(form.text(name).split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private Object json(String name) {
    try {
      return form.text(name).isEmpty() ? "" : JSON.readTree(form.text(name));
    } catch (JsonProcessingException e) {
      return form.text(name);
    }
  }

  private static void put(Map<String, Object> body, String name, Object value) {
    boolean empty = value instanceof List<?> list ? list.isEmpty() : value.toString().isEmpty();
    if (!empty) {
      body.put(name, value);
    }
  }
}
