package io.dealstream.catalog.view.title;

import io.dealstream.contracts.TitleFacts;
import io.dealstream.contracts.TitleFacts.LocalTitle;
import io.dealstream.contracts.TitleFacts.Premiere;
import io.dealstream.servicekit.SearchText;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// By which words and in which territories a title is found.
final class TitleNames {
  private TitleNames() {}

  /// All names, folded. One per line, so that no text is found across two names.
  static String searched(TitleFacts facts) {
    return Stream.concat(
            Stream.of(facts.internationalTitle(), facts.originalTitle()), local(facts).stream())
        .filter(Objects::nonNull)
        .map(SearchText::fold)
        .map(name -> name.replaceAll("\\s+", " "))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /// The local titles, each once.
  static List<String> local(TitleFacts facts) {
    return facts.localTitles().stream().map(LocalTitle::title).distinct().toList();
  }

  /// Where it was made, was shown first or has a name of its own.
  static List<String> territories(TitleFacts facts) {
    return Stream.of(
            facts.countries().stream(),
            facts.localTitles().stream().map(LocalTitle::territory),
            facts.premieres().stream().map(Premiere::territory))
        .flatMap(territories -> territories)
        .map(Territory::code)
        .distinct()
        .sorted()
        .toList();
  }
}
