package io.dealstream.catalog.domain.title;

import java.util.UUID;

/// What happened to a title, as the log keeps it.
public sealed interface TitleEvent {
  record TitleRegistered(Facts facts) implements TitleEvent {}

  record TitleRevised(Facts facts) implements TitleEvent {}

  record AwardRecorded(UUID awardId, Award award) implements TitleEvent {}

  record AwardCorrected(UUID awardId, Award award) implements TitleEvent {}

  record AwardWithdrawn(UUID awardId) implements TitleEvent {}

  record AudienceResultRecorded(UUID resultId, AudienceResult result) implements TitleEvent {}

  record AudienceResultCorrected(UUID resultId, AudienceResult result) implements TitleEvent {}

  record AudienceResultWithdrawn(UUID resultId) implements TitleEvent {}
}
