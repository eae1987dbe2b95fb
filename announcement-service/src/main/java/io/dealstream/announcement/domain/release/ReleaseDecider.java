package io.dealstream.announcement.domain.release;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.announcement.domain.release.Release.Draft;
import io.dealstream.announcement.domain.release.Release.NotOpened;
import io.dealstream.announcement.domain.release.Release.Published;
import io.dealstream.announcement.domain.release.ReleaseCommand.AddQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.ArrangeBlocks;
import io.dealstream.announcement.domain.release.ReleaseCommand.ExcludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.IncludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.RecordQuoteConsent;
import io.dealstream.announcement.domain.release.ReleaseCommand.RemoveQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.ResetBlock;
import io.dealstream.announcement.domain.release.ReleaseCommand.WriteBlock;
import io.dealstream.announcement.domain.release.ReleaseEvent.BlockReset;
import io.dealstream.announcement.domain.release.ReleaseEvent.BlockWritten;
import io.dealstream.announcement.domain.release.ReleaseEvent.BlocksArranged;
import io.dealstream.announcement.domain.release.ReleaseEvent.DraftOpened;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseAnnounced;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseExcluded;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseIncluded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteAdded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteConsentRecorded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteRemoved;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleasePublished;
import io.dealstream.eventkit.Decider;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Decision.Accepted;
import io.dealstream.eventkit.Decision.Rejected;
import io.dealstream.eventkit.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The rules of a release: licenses and quotes come and go and blocks are laid out while it is a
/// draft; publishing ends that and announces its licenses.
public final class ReleaseDecider implements Decider<ReleaseCommand, Release, ReleaseEvent> {
  /// Refusal: nothing changes any more.
  public static final String RELEASE_PUBLISHED = "RELEASE_PUBLISHED";

  /// Refusal: the words were written for an earlier state of the draft.
  public static final String DRAFT_CHANGED = "DRAFT_CHANGED";

  /// Refusal: the draft has no such quote.
  public static final String QUOTE_NOT_THERE = "QUOTE_NOT_THERE";

  /// Refusal: the block says what is generated.
  public static final String BLOCK_NOT_WRITTEN = "BLOCK_NOT_WRITTEN";

  /// How many quotes a release holds.
  private static final int MOST_QUOTES = 50;

  @Override
  public Release initial() {
    return new NotOpened();
  }

  @Override
  public Decision<ReleaseEvent> decide(Release state, ReleaseCommand command) {
    return switch (state) {
      case NotOpened() -> whenNotOpened(command);
      case Draft draft -> whenDraft(draft, command);
      case Published published -> reject(RELEASE_PUBLISHED, "the release is published");
    };
  }

  private static Decision<ReleaseEvent> whenNotOpened(ReleaseCommand command) {
    return command instanceof IncludeLicense(License license)
        ? accept(new DraftOpened(license.titleIds().getFirst()), included(license))
        : reject("DRAFT_NOT_OPENED", "there is no draft yet");
  }

  private static Decision<ReleaseEvent> whenDraft(Draft draft, ReleaseCommand command) {
    return switch (command) {
      case IncludeLicense(License license) ->
          draft.includes(license.dealId()) ? alreadySo() : accept(included(license));
      case ExcludeLicense(var dealId) ->
          draft.includes(dealId)
              ? accept(new LicenseExcluded(dealId))
              : reject("LICENSE_NOT_INCLUDED", "the draft does not include this license");
      case AddQuote(Quote quote) -> add(draft, quote);
      case RemoveQuote(var quoteId) ->
          draft.quote(quoteId).isPresent()
              ? accept(new QuoteRemoved(quoteId))
              : reject(QUOTE_NOT_THERE, "the draft has no such quote");
      case RecordQuoteConsent(var quoteId, var given) -> consent(draft, quoteId, given);
      case ArrangeBlocks(var blocks) -> LayoutRules.arrange(draft.layout(), blocks);
      case WriteBlock(var written) -> LayoutRules.write(draft.layout(), written);
      case ResetBlock(var block, var language) ->
          LayoutRules.reset(draft.layout(), block, language);
      case PublishRelease publish -> publish(draft, publish);
    };
  }

  private static Decision<ReleaseEvent> add(Draft draft, Quote quote) {
    if (draft.quote(quote.id()).isPresent()) {
      return alreadySo();
    }
    return draft.quotes().size() < MOST_QUOTES
        ? accept(new QuoteAdded(quote))
        : reject("TOO_MANY_QUOTES", "a release holds at most " + MOST_QUOTES + " quotes");
  }

  private static Decision<ReleaseEvent> consent(Draft draft, UUID quoteId, boolean given) {
    return draft
        .quote(quoteId)
        .map(quote ->
            quote.consent() == given
                ? Decision.<ReleaseEvent>alreadySo()
                : Decision.<ReleaseEvent>accept(new QuoteConsentRecorded(quoteId, given)))
        .orElseGet(() -> reject(QUOTE_NOT_THERE, "the draft has no such quote"));
  }

  private static Decision<ReleaseEvent> publish(Draft draft, PublishRelease command) {
    if (draft.licenses().isEmpty()) {
      return reject("NO_LICENSE_TO_ANNOUNCE", "a release announces at least one license");
    }
    if (!draft.dealIds().equals(command.dealIds())
        || !draft.quotes().equals(command.quotes())
        || !draft.layout().equals(command.layout())) {
      return reject(DRAFT_CHANGED, "the draft has changed since the text was written");
    }
    if (!command.withheld().isEmpty()) {
      return withheld(command.withheld());
    }
    List<ReleaseEvent> events = new ArrayList<>();
    events.add(
        new ReleasePublished(command.texts(), draft.titleIds(), draft.dealIds(), command.moment()));
    for (License license : draft.licenses()) {
      events.add(new LicenseAnnounced(license.dealId(), license.titleIds(), command.moment()));
    }
    return new Accepted<>(events);
  }

  private static Decision<ReleaseEvent> withheld(List<Withheld> licenses) {
    return new Rejected<>(
        new Rejection(
            "LICENSE_WITHHELD",
            "licenses in conflict, suspended, terminated or expired are not announced",
            Map.of("licenses", licenses.stream().map(Withheld::facts).toList())));
  }

  private static LicenseIncluded included(License license) {
    return new LicenseIncluded(license.dealId(), license.titleIds());
  }

  @Override
  public Release evolve(Release state, ReleaseEvent event) {
    return switch (event) {
      case DraftOpened(var titleId) ->
          new Draft(titleId, List.of(), List.of(), List.of(), Layout.USUAL);
      case LicenseIncluded(var dealId, var titleIds) ->
          draft(state).including(new License(dealId, titleIds));
      case LicenseExcluded(var dealId) -> draft(state).excluding(dealId);
      case QuoteAdded(Quote quote) -> draft(state).quoting(quote);
      case QuoteRemoved(var quoteId) -> draft(state).unquoting(quoteId);
      case QuoteConsentRecorded(var quoteId, var given) -> draft(state).consented(quoteId, given);
      case BlocksArranged(var blocks) -> draft(state).with(draft(state).layout().arranged(blocks));
      case BlockWritten(var written) -> draft(state).with(draft(state).layout().with(written));
      case BlockReset(var block, var language) ->
          draft(state).with(draft(state).layout().without(block, language));
      case ReleasePublished(var texts, var titleIds, var dealIds, var publishedAt) ->
          new Published(texts, titleIds, dealIds, draft(state).quotes(), publishedAt);
      case LicenseAnnounced announced -> state;
    };
  }

  private static Draft draft(Release state) {
    return switch (state) {
      case Draft draft -> draft;
      case NotOpened() -> throw new IllegalStateException("there is no draft");
      case Published published -> throw new IllegalStateException("the release is published");
    };
  }
}
