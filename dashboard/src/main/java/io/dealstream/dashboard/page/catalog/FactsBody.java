package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.page.Body;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.TerritoryNames;
import io.dealstream.dashboard.page.catalog.Entries.Pair;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the facts of a title out of a form, as the service takes them. What is nonsense is sent as
/// it is, since the service names the field.
///
/// @param original id of the remade title, when it is in the catalog
record FactsBody(Form form, @Nullable UUID original, Reader r) {
  private static final Pattern WITH_LANGUAGE = Pattern.compile("(.*)\\(([^()]*)\\)");

  Map<String, Object> body() {
    Body body =
        new Body()
            .text(form, "kind", "internationalTitle", "originalTitle", "year", "runningTimeMinutes")
            .put("localTitles", pairs("localTitles", this::localTitle))
            .put("countries", TerritoryNames.codes(form.text("countries"), r))
            .put("genres", Entries.words(form.text("genres")))
            .put("cast", pairs("cast", pair -> named(pair, "character")))
            .put("crew", pairs("crew", pair -> named(pair, "role")))
            .put("seasons", pairs("seasons", FactsBody::season))
            .put("premieres", pairs("premieres", this::premiere))
            .put("remakeOf", remakeOf())
            .text(form, "synopsis", "reason");
    return body.fields();
  }

  private List<Map<String, Object>> pairs(String field, Function<Pair, Map<String, Object>> part) {
    return Entries.pairs(form.text(field)).stream().map(part).toList();
  }

  private Map<String, Object> localTitle(Pair pair) {
    Matcher both = WITH_LANGUAGE.matcher(pair.left());
    Body local = new Body();
    // Some territories have brackets in their names.
    if (!Territory.isCode(TerritoryNames.code(pair.left(), r)) && both.matches()) {
      local.put("territory", TerritoryNames.code(both.group(1).strip(), r));
      local.put("language", both.group(2).strip());
    } else {
      local.put("territory", TerritoryNames.code(pair.left(), r));
    }
    return local.put("title", pair.right()).fields();
  }

  private static Map<String, Object> named(Pair pair, String about) {
    return new Body().put("name", pair.left()).put(about, pair.right()).fields();
  }

  private static Map<String, Object> season(Pair pair) {
    String[] known = pair.right().split(",", 2);
    return new Body()
        .put("number", pair.left())
        .put("episodes", known[0].strip())
        .put("year", known.length > 1 ? known[1].strip() : "")
        .fields();
  }

  private Map<String, Object> premiere(Pair pair) {
    return new Body()
        .put("territory", TerritoryNames.code(pair.left(), r))
        .put("day", pair.right())
        .fields();
  }

  private Map<String, Object> remakeOf() {
    return new Body()
        .put("titleId", original == null ? "" : original.toString())
        .put("title", form.text("remakeOf.title"))
        .put("year", form.text("remakeOf.year"))
        .put("country", TerritoryNames.code(form.text("remakeOf.country"), r))
        .fields();
  }
}
