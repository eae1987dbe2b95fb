package io.dealstream.catalog.view.title;

import io.dealstream.servicekit.SearchText;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.TerritoryCode;
import io.dealstream.vocabulary.TitleKind;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which titles to show; what is null does not matter.
///
/// @param q a part of any of its names, whatever the case and the accents
/// @param territory where it was made, was first shown, has a name of its own or is licensed
public record TitleFilter(
    @QueryParam("q")
        @Size(max = 300)
        @PlainText
        @Parameter(
            description = "A part of any name of the title; case and accents do not matter",
            example = "kogustaki")
        @Nullable String q,
    @QueryParam("kind") @Nullable TitleKind kind,
    @QueryParam("territory")
        @TerritoryCode
        @Parameter(
            description = "Where it was made, was first shown, has a local title or is licensed",
            example = "MX")
        @Nullable String territory) {

  /// The condition on [TitleEntry], in HQL, with bound parameters.
  record Condition(String hql, Map<String, Object> parameters) {}

  Condition condition() {
    StringJoiner hql = new StringJoiner(" and ");
    hql.add("true = true");
    Map<String, Object> parameters = new HashMap<>();
    if (q != null && !q.isBlank()) {
      hql.add("t.searchNames like :q escape '!'");
      parameters.put("q", SearchText.contains(q.strip().replaceAll("\\s+", " ")));
    }
    if (kind != null) {
      hql.add("t.kind = :kind");
      parameters.put("kind", kind);
    }
    if (territory != null) {
      hql.add(
          """
          (array_contains(t.territories, :territory) or exists (select l from TitleLicense l
            where l.titleId = t.titleId and l.territory in (:territory, 'WORLD')))\
          """);
      parameters.put("territory", territory);
    }
    return new Condition(hql.toString(), parameters);
  }
}
