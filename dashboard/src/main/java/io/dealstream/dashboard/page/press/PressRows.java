package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.announcement.ListedRelease;
import io.dealstream.dashboard.client.announcement.ListedRelease.Named;
import io.dealstream.dashboard.client.announcement.Review;
import io.dealstream.dashboard.client.announcement.Review.Missing;
import io.dealstream.dashboard.client.announcement.Stage;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.vocabulary.ReleasePurpose;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Says of releases what the list says.
record PressRows(Reader r) {
  Press.Row of(ListedRelease release) {
    return new Press.Row(
        release.id().toString(),
        Objects.requireNonNullElseGet(release.headline(), () -> about(release.titles())),
        purpose(release.lineage().purpose()),
        r.say("release-stage." + release.stage()),
        release.stage().name(),
        r.say("licenses", release.licenses()),
        waits(release.stage(), release.review()),
        r.moment(release.changedAt()),
        Objects.requireNonNullElse(release.slug(), ""));
  }

  /// Empty for what is nothing special.
  String purpose(ReleasePurpose purpose) {
    return purpose == ReleasePurpose.ANNOUNCEMENT ? "" : r.say("purpose." + purpose);
  }

  /// What somebody has to do next; empty when nobody has to.
  String waits(Stage stage, Review review) {
    return switch (stage) {
      case DRAFT ->
          review.setback() == null
              ? r.say("waits.submission")
              : r.say("waits.set-back", r.name("setback", review.setback().cause()));
      case SUBMITTED -> r.say("waits.approval", missing(review.missing()));
      case APPROVED -> r.say("waits.publication");
      case SCHEDULED -> scheduled(review);
      case PUBLISHED, CORRECTED, RETRACTED -> "";
    };
  }

  String scheduled(Review review) {
    Review.Schedule schedule = review.schedule();
    return schedule == null
        ? ""
        : r.say("waits.moment", r.moment(schedule.moment(), schedule.zone()));
  }

  private String about(List<Named> titles) {
    return titles.isEmpty()
        ? r.say("release.untitled")
        : titles.stream()
            .map(title -> Objects.requireNonNullElseGet(title.name(), () -> r.say("unnamed")))
            .collect(Collectors.joining(", "));
  }

  private String missing(List<Missing> missing) {
    return missing.stream()
        .collect(
            Collectors.groupingBy(
                Missing::role,
                TreeMap::new,
                Collectors.mapping(Missing::language, Collectors.toList())))
        .entrySet()
        .stream()
        .map(entry -> r.name("role", entry.getKey()) + " (" + r.languages(entry.getValue()) + ")")
        .collect(Collectors.joining(", "));
  }
}
