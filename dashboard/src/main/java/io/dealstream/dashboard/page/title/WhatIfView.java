package io.dealstream.dashboard.page.title;

import io.dealstream.dashboard.page.PartWords.Behind;
import io.dealstream.dashboard.page.PartWords.Shown;
import io.dealstream.dashboard.page.Written;
import java.util.List;

/// What a sale would do, before it is promised.
///
/// @param answered whether there is an answer
/// @param parts of what is to be sold
/// @param licenses that it would clash with
/// @param holds that it would displace
/// @param largest part of it that can be sold; empty when none can
/// @param left what could still be sold afterwards
public record WhatIfView(
    String id,
    String name,
    Written written,
    String problem,
    List<Choice> media,
    boolean answered,
    boolean free,
    List<Shown> parts,
    List<Behind> licenses,
    List<Behind> holds,
    String largest,
    List<String> left) {

  public record Choice(String code, String name, boolean chosen) {}

  /// The media that are chosen, by name; empty for none.
  public String chosenMedia() {
    return String.join(", ", media.stream().filter(Choice::chosen).map(Choice::name).toList());
  }
}
