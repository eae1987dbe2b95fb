package io.dealstream.contracts;

/// An event that leaves its service. Published for ever: a change of meaning or shape is a new
/// version beside the old one.
public sealed interface PublishedEvent
    permits DealEvent,
        DealTermsEvent,
        LicenseeEvent,
        TitleEvent,
        TitleRightsEvent,
        HoldEvent,
        RegionEvent,
        AnnouncementEvent {
  /// The topic it belongs on; see [Topics].
  String topic();

  /// The key of its record: order holds within it.
  String key();
}
