package io.dealstream.announcement.domain.release;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.announcement.domain.release.ReleaseCommand.AddQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.AddTitles;
import io.dealstream.announcement.domain.release.ReleaseCommand.ArrangeBlocks;
import io.dealstream.announcement.domain.release.ReleaseCommand.ContentCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.ExcludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.IncludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.RecordQuoteConsent;
import io.dealstream.announcement.domain.release.ReleaseCommand.RemoveQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.RemoveTitle;
import io.dealstream.announcement.domain.release.ReleaseCommand.ResetBlock;
import io.dealstream.announcement.domain.release.ReleaseCommand.SignOffClaims;
import io.dealstream.announcement.domain.release.ReleaseCommand.WriteBlock;
import io.dealstream.announcement.domain.release.ReleaseEvent.BlockReset;
import io.dealstream.announcement.domain.release.ReleaseEvent.BlockWritten;
import io.dealstream.announcement.domain.release.ReleaseEvent.BlocksArranged;
import io.dealstream.announcement.domain.release.ReleaseEvent.ChangeNoted;
import io.dealstream.announcement.domain.release.ReleaseEvent.ClaimSignedOff;
import io.dealstream.announcement.domain.release.ReleaseEvent.ContentEvent;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseExcluded;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseIncluded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteAdded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteConsentRecorded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteRemoved;
import io.dealstream.announcement.domain.release.ReleaseEvent.RetractionChosen;
import io.dealstream.announcement.domain.release.ReleaseEvent.TitleRemoved;
import io.dealstream.announcement.domain.release.ReleaseEvent.TitlesAdded;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Decision.Rejected;
import io.dealstream.eventkit.Rejection;
import io.dealstream.vocabulary.ReleasePurpose;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What may be done to the content of a release: licenses and quotes come and go, and blocks are
/// laid out.
final class ContentRules {
  /// How many titles are added to a release beside those of its licenses.
  static final int MOST_TITLES = 50;

  /// How many quotes a release holds.
  static final int MOST_QUOTES = 50;

  static final Rejection TOO_MANY_TITLES =
      new Rejection(
          "TOO_MANY_TITLES", "at most " + MOST_TITLES + " titles are added to a release", Map.of());

  static final Rejection TOO_MANY_QUOTES =
      new Rejection(
          "TOO_MANY_QUOTES", "a release holds at most " + MOST_QUOTES + " quotes", Map.of());

  static final Rejection FIXED =
      new Rejection(
          "CORRECTION_ANNOUNCES_NOTHING",
          "a correction tells of those licenses of which the release told that it corrects",
          Map.of());

  private ContentRules() {}

  static Decision<ReleaseEvent> decide(Content content, ContentCommand command) {
    return switch (command) {
      case IncludeLicense inclusion when isCorrection(content) -> fixed();
      case ExcludeLicense exclusion when isCorrection(content) -> fixed();
      case AddTitles addition when isCorrection(content) -> fixed();
      case RemoveTitle removal when isCorrection(content) -> fixed();
      case IncludeLicense(License license) -> include(content, license);
      case ExcludeLicense(var dealId) ->
          content.includes(dealId)
              ? accept(new LicenseExcluded(dealId))
              : reject("LICENSE_NOT_INCLUDED", "the draft does not include this license");
      case AddTitles(var titleIds) -> add(content, titleIds);
      case RemoveTitle(var titleId) ->
          content.titles().contains(titleId)
              ? accept(new TitleRemoved(titleId))
              : reject(Refusal.TITLE_NOT_THERE, "the title was not added to the draft");
      case AddQuote(Quote quote) -> add(content, quote);
      case RemoveQuote(var quoteId) ->
          content.quote(quoteId).isPresent()
              ? accept(new QuoteRemoved(quoteId))
              : reject(Refusal.QUOTE_NOT_THERE, "the draft has no such quote");
      case RecordQuoteConsent(var quoteId, var given) -> consent(content, quoteId, given);
      case ArrangeBlocks(var blocks) -> LayoutRules.arrange(content, blocks);
      case WriteBlock(var written) -> LayoutRules.write(content, written);
      case ResetBlock(var block, var language) ->
          LayoutRules.reset(content.layout(), block, language);
      case SignOffClaims signOff -> DoubtRules.signOff(content, signOff);
    };
  }

  static boolean isCorrection(Content content) {
    return content.purpose() != ReleasePurpose.ANNOUNCEMENT;
  }

  private static Decision<ReleaseEvent> fixed() {
    return new Rejected<>(FIXED);
  }

  static Decision<ReleaseEvent> include(Content content, License license) {
    return content.includes(license.dealId()) ? alreadySo() : accept(included(license));
  }

  static LicenseIncluded included(License license) {
    return new LicenseIncluded(license.dealId(), license.titleIds());
  }

  static Decision<ReleaseEvent> add(Content content, List<UUID> titleIds) {
    List<UUID> further =
        titleIds.stream().distinct().filter(id -> !content.titles().contains(id)).toList();
    if (further.isEmpty()) {
      return alreadySo();
    }
    return content.titles().size() + further.size() <= MOST_TITLES
        ? accept(new TitlesAdded(further))
        : new Rejected<>(TOO_MANY_TITLES);
  }

  private static Decision<ReleaseEvent> add(Content content, Quote quote) {
    if (content.quote(quote.id()).isPresent()) {
      return alreadySo();
    }
    return content.quotes().size() < MOST_QUOTES
        ? accept(new QuoteAdded(quote))
        : new Rejected<>(TOO_MANY_QUOTES);
  }

  private static Decision<ReleaseEvent> consent(Content content, UUID quoteId, boolean given) {
    return content
        .quote(quoteId)
        .map(quote ->
            quote.consent() == given
                ? Decision.<ReleaseEvent>alreadySo()
                : Decision.<ReleaseEvent>accept(new QuoteConsentRecorded(quoteId, given)))
        .orElseGet(() -> reject(Refusal.QUOTE_NOT_THERE, "the draft has no such quote"));
  }

  static Content evolve(Content content, ContentEvent event) {
    return switch (event) {
      case LicenseIncluded(var dealId, var titleIds) ->
          content.including(new License(dealId, titleIds));
      case LicenseExcluded(var dealId) -> content.excluding(dealId);
      case TitlesAdded(var titleIds) -> content.tellingOf(titleIds);
      case TitleRemoved(var titleId) -> content.silentOn(List.of(titleId));
      case QuoteAdded(Quote quote) -> content.quoting(quote);
      case QuoteRemoved(var quoteId) -> content.unquoting(quoteId);
      case QuoteConsentRecorded(var quoteId, var given) -> content.consented(quoteId, given);
      case BlocksArranged(var blocks) -> content.with(content.layout().arranged(blocks));
      case BlockWritten(var written) -> content.with(content.layout().with(written));
      case BlockReset(var block, var language) ->
          content.with(content.layout().without(block, language));
      case ClaimSignedOff signed -> content.signingOff(signed.claimId());
      case ChangeNoted(Change change) -> content.with(content.occasion().with(change));
      case RetractionChosen() -> content.with(content.occasion().withdrawing());
    };
  }
}
