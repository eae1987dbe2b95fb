package io.dealstream.deal.view.pipeline;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.vocabulary.LicenseStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What events change on one card; null stays as it is.
///
/// @param last of the events
record CardChange(
    Stage stage,
    @Nullable List<Block> blocks,
    @Nullable Integer offers,
    @Nullable LicenseStatus status,
    @Nullable Boolean conflicted,
    Envelope last) {

  static CardChange of(DealEvent event, Envelope last) {
    return switch (event) {
      case DealEvent.NegotiationOpened opened -> reached(Stage.NEGOTIATING, null, null, last);
      case DealEvent.OfferMade(var id, int number, var blocks) ->
          reached(Stage.NEGOTIATING, blocks, number, last);
      case DealEvent.OfferCountered(var id, int number, var blocks) ->
          reached(Stage.NEGOTIATING, blocks, number, last);
      case DealEvent.TermsAgreed(var id, int number, var blocks) ->
          reached(Stage.AGREED, blocks, null, last);
      case DealEvent.LicenseSigned signed ->
          license(signed.blocks(), LicenseStatus.ACTIVE, null, last);
      case DealEvent.LicenseAmended amended -> license(amended.blocks(), null, null, last);
      case DealEvent.LicenseExtended extended -> license(extended.blocks(), null, null, last);
      case DealEvent.LicenseSuspended suspended ->
          license(null, LicenseStatus.SUSPENDED, null, last);
      case DealEvent.LicenseResumed resumed -> license(null, LicenseStatus.ACTIVE, null, last);
      case DealEvent.LicenseTerminated terminated ->
          license(null, LicenseStatus.TERMINATED, null, last);
      case DealEvent.LicenseExpired expired -> license(null, LicenseStatus.EXPIRED, null, last);
      case DealEvent.LicenseConflicted conflicted -> license(null, null, true, last);
      case DealEvent.LicenseConflictCleared cleared -> license(null, null, false, last);
      case DealEvent.LicenseeRestated restated -> license(null, null, null, last);
      case DealEvent.NegotiationLost lost -> reached(Stage.LOST, null, null, last);
      case DealEvent.NegotiationWithdrawn gone -> reached(Stage.WITHDRAWN, null, null, last);
    };
  }

  /// This one and a later one in one.
  CardChange then(CardChange later) {
    return new CardChange(
        later.stage,
        later.blocks == null ? blocks : later.blocks,
        later.offers == null ? offers : later.offers,
        later.status == null ? status : later.status,
        later.conflicted == null ? conflicted : later.conflicted,
        later.last);
  }

  private static CardChange reached(
      Stage stage, @Nullable List<Block> blocks, @Nullable Integer offers, Envelope last) {
    return new CardChange(stage, blocks, offers, null, null, last);
  }

  private static CardChange license(
      @Nullable List<Block> blocks,
      @Nullable LicenseStatus status,
      @Nullable Boolean conflicted,
      Envelope last) {
    return new CardChange(Stage.SIGNED, blocks, null, status, conflicted, last);
  }
}
