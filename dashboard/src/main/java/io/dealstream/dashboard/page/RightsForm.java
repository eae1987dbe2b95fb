package io.dealstream.dashboard.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Rights as people write them into a form, in the words of the catalog. What nobody wrote is all.
public record RightsForm(Form form, Reader r) {
  public Map<String, Object> body() {
    return new Body()
        .put("media", form.all("media"))
        .put("territories", codes("territories"))
        .put("excludedTerritories", codes("excludedTerritories"))
        .put("languages", languages())
        .text(form, "from", "to")
        .fields();
  }

  public List<String> codes(String field) {
    return TerritoryNames.codes(form.text(field), r);
  }

  public List<String> languages() {
    return Arrays.stream(form.text("languages").split("[,; ]+"))
        .filter(tag -> !tag.isEmpty())
        .toList();
  }
}
