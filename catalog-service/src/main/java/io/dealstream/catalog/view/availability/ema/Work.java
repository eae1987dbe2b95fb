package io.dealstream.catalog.view.availability.ema;

import io.dealstream.catalog.domain.title.Facts;
import io.dealstream.catalog.domain.title.Facts.CrewMember;
import io.dealstream.catalog.domain.title.Facts.LocalTitle;
import io.dealstream.vocabulary.Territory;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// A title as EMA speaks of it.
public record Work(UUID id, Facts facts) {

  /// True when it stands in this sheet.
  public boolean isIn(Template template) {
    return template.takes(facts.kind(), !facts.seasons().isEmpty());
  }

  /// The name in a territory, where it has one of its own there.
  String titleIn(Territory territory) {
    return local(territory)
        .or(() -> territory.country().flatMap(this::local))
        .orElse(facts.internationalTitle());
  }

  String directors() {
    return facts.crew().stream()
        .filter(member -> member.role().equalsIgnoreCase("director"))
        .map(CrewMember::name)
        .collect(Collectors.joining(", "));
  }

  private Optional<String> local(Territory territory) {
    return facts.localTitles().stream()
        .filter(title -> title.territory().equals(territory))
        .map(LocalTitle::title)
        .findFirst();
  }
}
