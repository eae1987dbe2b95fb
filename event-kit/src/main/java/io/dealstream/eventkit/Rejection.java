package io.dealstream.eventkit;

import java.util.Map;

/// Why a command was refused.
///
/// @param code stable, for programs, like `TERMS_NOT_AGREED`
/// @param detail one sentence for people
/// @param facts what a caller needs in order to act; values are JSON-like (strings, numbers, lists,
///   maps)
public record Rejection(String code, String detail, Map<String, Object> facts) {
  public Rejection {
    facts = Map.copyOf(facts);
  }
}
