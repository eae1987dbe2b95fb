package io.dealstream.catalog.domain.title;

import java.util.UUID;

/// What people do with a title.
public sealed interface TitleCommand {
  /// Take a title into the catalog.
  record RegisterTitle(UUID titleId, Facts facts) implements TitleCommand {}

  /// Replace all facts.
  record ReviseTitle(UUID titleId, Facts facts) implements TitleCommand {}

  /// Note how far the title got with an award.
  ///
  /// @param awardId of the note, when it is a new one
  record RecordAward(UUID awardId, Award award) implements TitleCommand {}

  /// Put right what was recorded of an award.
  record CorrectAward(UUID awardId, Award award) implements TitleCommand {}

  /// Take back what was recorded of an award.
  record WithdrawAward(UUID awardId) implements TitleCommand {}

  /// Note how many watched the title.
  ///
  /// @param resultId of the note, when it is a new one
  record RecordAudienceResult(UUID resultId, AudienceResult result) implements TitleCommand {}

  /// Put a figure right that was recorded.
  record CorrectAudienceResult(UUID resultId, AudienceResult result) implements TitleCommand {}

  /// Take a figure back that was recorded.
  record WithdrawAudienceResult(UUID resultId) implements TitleCommand {}
}
