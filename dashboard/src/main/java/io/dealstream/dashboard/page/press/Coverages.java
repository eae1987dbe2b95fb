package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.announcement.Coverage;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.press.CoverageView.Group;
import io.dealstream.dashboard.page.press.CoverageView.Line;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Says of articles how they hold against the facts.
record Coverages(Reader r) {
  CoverageList.Row row(Coverage.Item item) {
    return new CoverageList.Row(
        item.id().toString(),
        item.source().name(),
        r.languages(List.of(item.language())),
        r.number(item.carried()),
        r.number(item.contradicted()),
        r.number(item.unknown()),
        r.number(item.forbidden()),
        r.number(item.leftOut()),
        r.moment(item.checkedAt()));
  }

  CoverageView of(Coverage coverage) {
    Coverage.Source source = coverage.source();
    return new CoverageView(
        source.name(),
        Objects.requireNonNullElse(source.url(), ""),
        source.publishedOn() == null ? "" : r.day(source.publishedOn()),
        r.say("approval.given", coverage.checkedBy(), r.moment(coverage.checkedAt())),
        Stream.of(
                group("CONTRADICTED", coverage.contradicted()),
                group("FORBIDDEN", coverage.forbidden()),
                group("UNKNOWN", coverage.unknown()),
                leftOut(coverage),
                group("CARRIED", coverage.carried()))
            .filter(group -> !group.lines().isEmpty())
            .toList());
  }

  private Group group(String verdict, List<Coverage.Claim> claims) {
    return new Group(
        verdict,
        r.name("verdict", verdict),
        claims.stream()
            .map(claim ->
                new Line(
                    r.name("claim", claim.kind()),
                    claim.words(),
                    Objects.requireNonNullElse(claim.registered(), "")))
            .distinct()
            .toList());
  }

  private Group leftOut(Coverage coverage) {
    return new Group(
        "LEFT_OUT",
        r.say("verdict.LEFT_OUT"),
        coverage.leftOut().stream()
            .map(fact -> new Line(r.name("fact", fact.kind()), fact.said(), ""))
            .toList());
  }
}
