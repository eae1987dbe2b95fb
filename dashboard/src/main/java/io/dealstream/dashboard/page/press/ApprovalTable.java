package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.announcement.Release;
import io.dealstream.dashboard.client.announcement.Review;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.press.ReleaseView.Approvals;
import java.util.List;
import java.util.stream.Stream;

/// Who has approved the words of which language, and who is still asked.
final class ApprovalTable {
  private ApprovalTable() {}

  static Approvals of(Release release, Reader r) {
    Review review = release.review();
    List<String> roles =
        Stream.concat(
                review.approvals().stream().map(Review.Approval::role),
                review.missing().stream().map(Review.Missing::role))
            .distinct()
            .sorted()
            .toList();
    return new Approvals(
        roles.stream().map(role -> r.name("role", role)).toList(),
        roles.isEmpty()
            ? List.of()
            : release.languages().stream()
                .map(language -> row(review, language, roles, r))
                .toList());
  }

  private static Approvals.Row row(Review review, String language, List<String> roles, Reader r) {
    return new Approvals.Row(
        r.languages(List.of(language)),
        roles.stream().map(role -> cell(review, language, role, r)).toList());
  }

  private static Approvals.Cell cell(Review review, String language, String role, Reader r) {
    return review.approvals().stream()
        .filter(approval -> approval.role().equals(role) && approval.language().equals(language))
        .findFirst()
        .map(approval ->
            new Approvals.Cell(
                true, r.say("approval.given", approval.by(), r.moment(approval.at()))))
        .orElseGet(() -> new Approvals.Cell(false, r.say("approval.missing")));
  }
}
