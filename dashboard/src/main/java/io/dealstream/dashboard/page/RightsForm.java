package io.dealstream.dashboard.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rights as people write them into a form, in the words of the catalog. What nobody wrote is all.
public record RightsForm(Form form, Reader r) {
  public Map<String, Object> body() {
    Map<String, Object> rights = new LinkedHashMap<>();
    putAll(rights, "media", form.all("media"));
    putAll(rights, "territories", codes("territories"));
    putAll(rights, "excludedTerritories", codes("excludedTerritories"));
    putAll(rights, "languages", languages());
    put(rights, "from");
    put(rights, "to");
    return rights;
  }

  public List<String> codes(String field) {
    return TerritoryNames.codes(form.text(field), r);
  }

  public List<String> languages() {
    return Arrays.stream(form.text("languages").split("[,; ]+"))
        .filter(tag -> !tag.isEmpty())
        .toList();
  }

  private void put(Map<String, Object> body, String field) {
    if (!form.text(field).isEmpty()) {
      body.put(field, form.text(field));
    }
  }

  private static void putAll(Map<String, Object> body, String field, List<String> values) {
    if (!values.isEmpty()) {
      body.put(field, values);
    }
  }
}
