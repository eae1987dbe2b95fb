package io.dealstream.eventkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The explicit table between type names and records. It is total: every record of the sealed
/// interface has exactly one current name, which is checked when the table is built. Names of older
/// versions lead through pure functions on JSON to the current one.
///
/// @param <E> a sealed interface of records
public final class EventTypes<E> {
  private final Map<String, Class<? extends E>> classes;
  private final Map<String, ObjectReader> readers;
  private final Map<Class<?>, String> names;
  private final Map<String, Upcast> upcasts;

  private record Upcast(String to, UnaryOperator<ObjectNode> change) {}

  private EventTypes(Builder<E> builder) {
    this.classes = Map.copyOf(builder.classes);
    this.readers =
        builder.classes.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, e -> Json.MAPPER.readerFor(e.getValue())));
    this.names = Map.copyOf(builder.names);
    this.upcasts = Map.copyOf(builder.upcasts);
  }

  /// Starts a table for all records of a sealed interface.
  public static <E> Builder<E> of(Class<E> root) {
    return new Builder<>(root);
  }

  /// The names of all types that can be read, older versions included.
  public Set<String> readable() {
    Set<String> readable = new LinkedHashSet<>(classes.keySet());
    readable.addAll(upcasts.keySet());
    return readable;
  }

  /// The current name of an event's type.
  public String nameOf(E event) {
    return Objects.requireNonNull(names.get(event.getClass()), () -> "no name for " + event);
  }

  /// Reads an event of any version ever published.
  ///
  /// @param data JSON text
  /// @throws UnreadableEvent when the type is unknown or the data do not fit it
  public E read(String type, String data) {
    return read(type, reader -> reader.readValue(data), () -> Json.MAPPER.readTree(data));
  }

  /// See [#read(String, String)].
  ///
  /// @param data JSON in UTF-8
  public E read(String type, byte[] data) {
    return read(type, reader -> reader.readValue(data), () -> Json.MAPPER.readTree(data));
  }

  private E read(String type, Reading<E> reading, Tree tree) {
    try {
      ObjectReader current = readers.get(type);
      E event = current != null ? reading.by(current) : readOlder(type, tree.read());
      if (event == null) { // what Jackson makes of the text "null"
        throw new UnreadableEvent("data of " + type + " are null", null);
      }
      return event;
    } catch (IOException e) {
      // The original message quotes the data, which may be confidential.
      String place = e instanceof JsonProcessingException at ? " at " + at.getLocation() : "";
      throw new UnreadableEvent("data do not fit the type " + type + place, e.getCause());
    }
  }

  @FunctionalInterface
  private interface Reading<E> {
    @Nullable E by(ObjectReader reader) throws IOException;
  }

  @FunctionalInterface
  private interface Tree {
    JsonNode read() throws IOException;
  }

  private @Nullable E readOlder(String type, JsonNode data) throws JsonProcessingException {
    String at = type;
    JsonNode node = data;
    for (Upcast step = upcasts.get(at); step != null; step = upcasts.get(at)) {
      if (!(node instanceof ObjectNode object)) {
        throw new UnreadableEvent("data of " + type + " are no JSON object", null);
      }
      node = upcast(type, step, object.deepCopy());
      at = step.to();
    }
    Class<? extends E> current = classes.get(at);
    if (current == null) {
      throw new UnreadableEvent("unknown event type " + type, null);
    }
    return Json.MAPPER.treeToValue(node, current);
  }

  private static JsonNode upcast(String type, Upcast step, ObjectNode data) {
    try {
      return step.change().apply(data);
    } catch (RuntimeException e) {
      throw new UnreadableEvent("data of " + type + " cannot be brought to " + step.to(), e);
    }
  }

  /// Collects the table; [#build()] refuses one with holes.
  public static final class Builder<E> {
    private final Class<E> root;
    private final Map<String, Class<? extends E>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, Upcast> upcasts = new HashMap<>();

    private Builder(Class<E> root) {
      this.root = root;
    }

    /// The current name of a record.
    public Builder<E> add(String name, Class<? extends E> type) {
      if (classes.put(name, type) != null || names.put(type, name) != null) {
        throw new IllegalStateException(name + " or " + type.getName() + " stands here twice");
      }
      return this;
    }

    /// How data of an older version become data of the next one. The function gets a copy.
    public Builder<E> upcast(String older, String newer, UnaryOperator<ObjectNode> change) {
      if (upcasts.put(older, new Upcast(newer, change)) != null) {
        throw new IllegalStateException(older + " is upcast twice");
      }
      return this;
    }

    /// The finished table.
    ///
    /// @throws IllegalStateException when a record has no name, or an older name leads nowhere, in
    ///   a circle, or away from a current name
    public EventTypes<E> build() {
      requireNames(root);
      upcasts.keySet().forEach(this::requireWay);
      return new EventTypes<>(this);
    }

    private void requireWay(String older) {
      if (classes.containsKey(older)) {
        throw new IllegalStateException(older + " is a current name and an older one");
      }
      Set<String> passed = new LinkedHashSet<>();
      String at = older;
      for (Upcast step = upcasts.get(at); step != null; step = upcasts.get(at)) {
        if (!passed.add(at)) {
          throw new IllegalStateException(older + " leads in a circle");
        }
        at = step.to();
      }
      if (!classes.containsKey(at)) {
        throw new IllegalStateException(older + " leads to unknown " + at);
      }
    }

    private void requireNames(Class<?> type) {
      if (type.isSealed()) {
        for (Class<?> permitted : type.getPermittedSubclasses()) {
          requireNames(permitted);
        }
      } else if (!names.containsKey(type)) {
        throw new IllegalStateException(type.getName() + " has no type name");
      }
    }
  }
}
