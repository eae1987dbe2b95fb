package io.dealstream.local;

import java.util.List;

/// The topics that the broker is given at its first start. They are those of event-contracts, said
/// again because its tests need this module; a test holds the two lists together.
final class Topics {
  static final String DEALS = "dealstream.deals";
  static final String DEAL_TERMS = "dealstream.deal-terms";
  static final String LICENSEES = "dealstream.licensees";
  static final String TITLES = "dealstream.titles";
  static final String TITLE_RIGHTS = "dealstream.title-rights";
  static final String HOLDS = "dealstream.holds";
  static final String REGIONS = "dealstream.regions";
  static final String ANNOUNCEMENTS = "dealstream.announcements";

  static final List<String> ALL =
      List.of(DEALS, DEAL_TERMS, LICENSEES, TITLES, TITLE_RIGHTS, HOLDS, REGIONS, ANNOUNCEMENTS);
  static final int PARTITIONS = 6;

  private Topics() {}
}
