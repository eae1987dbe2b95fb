package io.dealstream.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A row as the body that the API takes for the same thing, so that the same checks hold. What
/// cannot be read as its column says stays a text, and those checks name it.
public final class RowBody {
  private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
  private static final Pattern LINES = Pattern.compile("\\R");
  private static final Pattern BETWEEN_ITEMS = Pattern.compile(";");
  private static final Pattern BETWEEN_PARTS = Pattern.compile("\\|");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}([.][0-9]{1,30})?");

  private RowBody() {}

  /// The whole row without its reference.
  public static ObjectNode of(Row row, Columns columns) {
    ObjectNode body = JSON.objectNode();
    for (Column column : columns.all()) {
      String text = row.text(column.name());
      if (text != null && !column.name().equals(Columns.REFERENCE)) {
        put(body, column.name(), value(column, text));
      }
    }
    return body;
  }

  /// The items of a list in a cell.
  public static List<String> items(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    Pattern between = LINES.matcher(text).find() ? LINES : BETWEEN_ITEMS;
    return between.splitAsStream(text).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static void put(ObjectNode body, String name, JsonNode value) {
    ObjectNode inner = body;
    String[] steps = name.split("\\.", -1);
    for (String step : Arrays.copyOf(steps, steps.length - 1)) {
      inner = inner.withObjectProperty(step);
    }
    inner.set(steps[steps.length - 1], value);
  }

  private static JsonNode value(Column column, String text) {
    return switch (column.type()) {
      case TEXT -> TextNode.valueOf(text);
      case NUMBER ->
          NUMBER.matcher(text).matches() ? number(new BigDecimal(text)) : TextNode.valueOf(text);
      case FLAG -> flag(text);
      case LIST -> list(column, text);
    };
  }

  private static JsonNode number(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
        ? BigIntegerNode.valueOf(number.toBigIntegerExact())
        : DecimalNode.valueOf(number);
  }

  private static JsonNode flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> BooleanNode.TRUE;
      case "no", "false" -> BooleanNode.FALSE;
      default -> TextNode.valueOf(text);
    };
  }

  private static ArrayNode list(Column column, String text) {
    ArrayNode list = JSON.arrayNode();
    items(text).forEach(item -> list.add(item(column.parts(), item)));
    return list;
  }

  /// More parts than there are columns stay with the last one.
  private static JsonNode item(List<Column> parts, String item) {
    if (parts.isEmpty()) {
      return TextNode.valueOf(item);
    }
    ObjectNode object = JSON.objectNode();
    String[] texts = BETWEEN_PARTS.split(item, parts.size());
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i].strip();
      if (!text.isEmpty()) {
        object.set(parts.get(i).name(), value(parts.get(i), text));
      }
    }
    return object;
  }
}
