package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.announcement.Check;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.press.ReleaseView.Finding;
import java.util.List;
import java.util.Objects;

/// Says of the claims of a release what the facts do not carry.
record Findings(Reader r) {
  List<Finding> of(Check check) {
    return check.texts().stream()
        .flatMap(text ->
            text.findings().stream()
                .filter(finding -> !finding.isCarried())
                .map(finding -> finding(text.language(), finding)))
        .toList();
  }

  private Finding finding(String language, Check.Finding finding) {
    return new Finding(
        finding.id(),
        r.languages(List.of(language)),
        finding.block() == null ? "" : r.name("block", finding.block()),
        r.name("verdict", finding.verdict()),
        finding.verdict(),
        finding.words(),
        finding.sentence(),
        Objects.requireNonNullElse(finding.registered(), ""),
        finding.signedOff());
  }

  /// How many claims rest on facts; empty when nothing was checked.
  String carried(Check check) {
    long carried =
        check.texts().stream()
            .flatMap(text -> text.findings().stream())
            .filter(Check.Finding::isCarried)
            .count();
    return check.texts().isEmpty() ? "" : r.say("release.carried", carried);
  }
}
