package io.dealstream.catalog.view.availability.ema;

/// Who offers.
///
/// @param domain of the Internet, in which the ids of titles are unique
public record Licensor(String name, String domain) {

  /// Identifies what is offered.
  String alid(String id) {
    return "md:alid:org:" + domain + ":" + id;
  }

  /// Identifies a work or a part of one.
  String contentId(String id) {
    return "md:cid:org:" + domain + ":" + id;
  }
}
