package io.dealstream.dashboard.page;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What somebody wrote into a form; nothing of it is lost when it is shown again with its mistakes.
public final class Form {
  /// Field with the key of the command.
  public static final String KEY = "key";

  /// Field with the version that the reader saw.
  public static final String VERSION = "version";

  private final MultivaluedMap<String, String> fields;

  public Form(MultivaluedMap<String, String> fields) {
    this.fields = fields;
  }

  /// A new one.
  public static Form empty() {
    Form form = new Form(new MultivaluedHashMap<>());
    form.put(KEY, UUID.randomUUID().toString());
    return form;
  }

  public Form put(String name, String value) {
    fields.putSingle(name, value);
    return this;
  }

  public Form put(String name, List<String> values) {
    fields.put(name, List.copyOf(values));
    return this;
  }

  /// The text of a field, without blanks around it; empty when there is none.
  public String text(String name) {
    return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
  }

  public List<String> all(String name) {
    return Objects.requireNonNullElse(fields.get(name), List.of());
  }

  public boolean has(String name, String value) {
    return all(name).contains(value);
  }

  /// The version that the reader saw, for commands that must not overwrite a later one.
  public Optional<Integer> version() {
    String text = text(VERSION);
    return text.matches("[0-9]{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  public Form version(int seen) {
    return put(VERSION, Integer.toString(seen));
  }

  /// As a form of another command: what was sent before is not to be repeated.
  public Form renewed() {
    return put(KEY, UUID.randomUUID().toString());
  }

  /// The key that makes the command happen once.
  public String key() {
    String key = text(KEY);
    return key.isEmpty() ? UUID.randomUUID().toString() : key;
  }
}
