package io.dealstream.catalog.view.page;

import io.dealstream.catalog.domain.title.AudienceResult;
import io.dealstream.catalog.domain.title.Award;
import io.dealstream.catalog.domain.title.Title.KnownAward;
import io.dealstream.catalog.domain.title.Title.KnownResult;
import io.dealstream.catalog.view.page.TitlePage.AudienceResultPart;
import io.dealstream.catalog.view.page.TitlePage.AwardPart;
import io.dealstream.vocabulary.Territory;
import org.jspecify.annotations.Nullable;

/// Turns what is recorded of a title into what is shown of it.
final class TitlePages {
  private TitlePages() {}

  static AwardPart part(KnownAward known) {
    Award award = known.award();
    return new AwardPart(
        known.id(),
        award.name(),
        award.edition(),
        award.category(),
        award.level(),
        code(award.entryOf()),
        award.recipient(),
        award.source());
  }

  static AudienceResultPart part(KnownResult known) {
    AudienceResult result = known.result();
    return new AudienceResultPart(
        known.id(),
        result.territory().code(),
        result.channel(),
        result.metric(),
        result.metric().unit(),
        result.comparison(),
        result.value(),
        result.scope(),
        result.period(),
        result.source());
  }

  /// The code of a territory that may be unknown.
  static @Nullable String code(@Nullable Territory territory) {
    return territory == null ? null : territory.code();
  }
}
