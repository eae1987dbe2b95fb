package io.dealstream.dashboard.page.title;

import io.dealstream.dashboard.page.Meets;
import io.dealstream.dashboard.page.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a sale would do, before it is promised.
///
/// @param meets null until something is asked
/// @param left what could still be sold afterwards
public record WhatIfView(
    String id,
    String name,
    Written written,
    String problem,
    List<Choice> media,
    @Nullable Meets meets,
    List<String> left) {

  public record Choice(String code, String name, boolean chosen) {}

  /// The media that are chosen, by name; empty for none.
  public String chosenMedia() {
    return String.join(", ", media.stream().filter(Choice::chosen).map(Choice::name).toList());
  }
}
