package io.dealstream.dashboard.page.deal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealstream.dashboard.page.Body;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.TerritoryNames;
import java.math.BigDecimal;
import java.util.Arrays;
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
    return new Body()
        .put("blocks", blocks())
        .put("licenseFee", money("licenseFee"))
        .put("minimumGuarantee", money("minimumGuarantee"))
        .text(form, "reason")
        .fields();
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
    return new Body()
        .set("titleIds", form.all(prefix + "titleIds"))
        .put("media", form.all(prefix + "media"))
        .put("territories", territories(prefix + "territories"))
        .put("excludedTerritories", territories(prefix + "excludedTerritories"))
        .put("languages", words(prefix + "languages"))
        .put("from", form.text(prefix + "from"))
        .put("to", form.text(prefix + "to"))
        .put("exclusive", form.text(prefix + "exclusive"))
        .put("runs", form.text(prefix + "runs"))
        .put("channels", words(prefix + "channels"))
        .put("episodes", json(prefix + "episodes"))
        .put("holdbacks", json(prefix + "holdbacks"))
        .fields();
  }

  /// Nothing without an amount.
  private Map<String, Object> money(String name) {
    String amount = form.text(name + ".amount");
    return amount.isEmpty()
        ? Map.of()
        : Map.of(
            "amount",
            number(amount),
            "currency",
            form.text(name + ".currency").toUpperCase(Locale.ROOT));
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
}
