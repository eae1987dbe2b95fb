package io.dealstream.announcement.view.release;

import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Correction;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.view.release.FactPart.Kind;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells facts.
///
/// @param sources of awards and audience results, by their events
record FactParts(Map<UUID, String> sources) {
  List<FactPart> of(ReleaseFacts facts) {
    List<FactPart> parts = new ArrayList<>();
    facts
        .titles()
        .forEach(one -> parts.add(named(Kind.TITLE, one, one.value().internationalTitle())));
    facts.licenses().forEach(one -> parts.add(license(Kind.LICENSE, one)));
    facts.earlier().forEach(one -> parts.add(license(Kind.EARLIER_LICENSE, one)));
    facts.results().forEach(one -> parts.add(result(one)));
    facts.awards().forEach(one -> parts.add(award(one)));
    facts.quotes().forEach(one -> parts.add(named(Kind.QUOTE, one, one.value().speaker())));
    if (facts.licensor() != null) {
      parts.add(named(Kind.LICENSOR, facts.licensor(), facts.licensor().value().name()));
    }
    if (facts.correction() != null) {
      parts.addAll(correction(facts.correction()));
    }
    return parts;
  }

  private static FactPart named(Kind kind, Fact<?> fact, String name) {
    return new FactPart(kind, fact.about(), fact.eventIds(), name, null, List.of(), null);
  }

  private static FactPart license(Kind kind, Fact<License> fact) {
    License.Licensee licensee = fact.value().licensee();
    List<String> territories =
        fact.value().blocks().stream()
            .map(License.Grant::territories)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .map(Territory::code)
            .distinct()
            .sorted()
            .toList();
    String name = licensee.nameable() ? licensee.name() : null;
    return new FactPart(kind, fact.about(), fact.eventIds(), name, null, territories, null);
  }

  private FactPart result(Fact<AudienceResult> fact) {
    AudienceResult result = fact.value();
    return new FactPart(
        Kind.AUDIENCE_RESULT,
        fact.about(),
        fact.eventIds(),
        result.value().toPlainString(),
        result.metric().name(),
        List.of(result.territory().code()),
        source(fact));
  }

  private FactPart award(Fact<Award> fact) {
    Award award = fact.value();
    String name =
        Stream.of(award.name(), award.edition(), award.category())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return new FactPart(
        Kind.AWARD,
        fact.about(),
        fact.eventIds(),
        name,
        award.level().name(),
        List.of(),
        source(fact));
  }

  private @Nullable String source(Fact<?> fact) {
    return sources.get(fact.eventId());
  }

  private static List<FactPart> correction(Correction correction) {
    FactPart earlier =
        new FactPart(
            Kind.CORRECTED_RELEASE,
            correction.published(),
            List.of(correction.published()),
            correction.houseHeadline(),
            null,
            List.of(),
            null);
    return Stream.concat(Stream.of(earlier), correction.changes().stream().map(FactParts::change))
        .toList();
  }

  private static FactPart change(Correction.Changed changed) {
    return new FactPart(
        Kind.CHANGE,
        changed.eventId(),
        List.of(changed.eventId()),
        null,
        changed.kind().name(),
        List.of(),
        null);
  }
}
