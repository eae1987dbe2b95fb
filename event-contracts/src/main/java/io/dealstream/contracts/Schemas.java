package io.dealstream.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The JSON Schemas (2020-12) of the published events, one for each version ever published. Each
/// stands alone, without references to other files, so that no change elsewhere can change what a
/// published version means.
public final class Schemas {
  private Schemas() {}

  /// The text of the schema of a type, by its name as in `ce_type`.
  ///
  /// @throws IllegalArgumentException when no such type was ever published
  public static String of(String type) {
    try (InputStream in = Schemas.class.getResourceAsStream("/schemas/" + type + ".json")) {
      if (in == null) {
        throw new IllegalArgumentException("no schema for " + type);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema of " + type + " cannot be read", e);
    }
  }
}
