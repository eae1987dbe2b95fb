package io.dealstream.announcement.domain.coverage;

/// What is done with a check of an article.
public sealed interface CoverageCheckCommand {
  record RecordCoverageCheck(Report report) implements CoverageCheckCommand {}
}
