package io.dealstream.contracts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Validates data against the schema of their type; formats count.
final class Validation {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Validation() {}

  /// What is wrong with the data; nothing when they are valid.
  static List<String> errors(String type, String json) {
    return errors(
        SCHEMAS.computeIfAbsent(type, t -> REGISTRY.getSchema(Schemas.of(t), InputFormat.JSON)),
        json);
  }

  static List<String> errors(Schema schema, String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
