package io.dealstream.announcement.check;

import io.dealstream.announcement.render.fact.Correction;
import io.dealstream.announcement.render.fact.Correction.Subject.OfLicense;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.vocabulary.Territory;
import java.util.stream.Stream;

/// The licenses that a correction or retraction speaks of because something happened to them.
final class Changed {
  private Changed() {}

  static Stream<Fact<License>> of(ReleaseFacts facts) {
    Correction correction = facts.correction();
    return correction == null
        ? Stream.empty()
        : correction.changes().stream()
            .map(Correction.Changed::subject)
            .filter(OfLicense.class::isInstance)
            .map(subject -> ((OfLicense) subject).license());
  }

  static boolean reaches(Fact<License> license, Territory country) {
    return license.value().blocks().stream()
        .anyMatch(grant -> grant.territories() != null && grant.territories().contains(country));
  }
}
