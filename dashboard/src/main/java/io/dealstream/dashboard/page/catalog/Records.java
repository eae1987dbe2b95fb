package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.page.Body;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.TerritoryNames;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Forms of awards and audience results, and what is sent of them.
final class Records {
  private Records() {}

  static Form form(Title.Award award, Reader r) {
    return Form.empty()
        .put("name", award.name())
        .put("edition", text(award.edition()))
        .put("category", text(award.category()))
        .put("level", award.level().name())
        .put("entryOf", award.entryOf() == null ? "" : TerritoryNames.written(award.entryOf(), r))
        .put("recipient", text(award.recipient()))
        .put("source", award.source());
  }

  static Map<String, Object> award(Form form, Reader r) {
    return new Body()
        .text(form, "name", "edition", "category", "level", "recipient", "source", "reason")
        .put("entryOf", TerritoryNames.code(form.text("entryOf"), r))
        .fields();
  }

  static Form form(Title.AudienceResult result, Reader r) {
    return Form.empty()
        .put("territory", TerritoryNames.written(result.territory(), r))
        .put("channel", text(result.channel()))
        .put("metric", result.metric().name())
        .put("comparison", result.comparison().name())
        .put("value", result.value().toPlainString())
        .put("scope", text(result.scope()))
        .put("period", text(result.period()))
        .put("source", result.source());
  }

  static Map<String, Object> result(Form form, Reader r) {
    return new Body()
        .put("territory", TerritoryNames.code(form.text("territory"), r))
        .text(form, "channel", "metric", "comparison", "value", "scope", "period", "source")
        .text(form, "reason")
        .fields();
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
