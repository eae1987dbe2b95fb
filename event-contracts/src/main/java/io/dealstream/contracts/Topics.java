package io.dealstream.contracts;

import java.util.List;

/// The topics that services share. Many event types per topic, because order across types is the
/// point; order holds within a key. Retention is unlimited and nothing is compacted; the number of
/// partitions is fixed when a topic is created, because a key must never change its partition.
public final class Topics {
  /// Negotiation and license events without money, terms or names of parties; key: deal id.
  public static final String DEALS = "dealstream.deals";

  /// The confidential part of the deals: money and license periods; key: deal id.
  public static final String DEAL_TERMS = "dealstream.deal-terms";

  /// Who buys; confidential, because a negotiating party must not be known; key: licensee id.
  public static final String LICENSEES = "dealstream.licensees";

  /// Titles, awards and audience results; key: title id.
  public static final String TITLES = "dealstream.titles";

  /// What the licensor acquired of its titles; confidential; key: title id.
  public static final String TITLE_RIGHTS = "dealstream.title-rights";

  /// Rights that are kept for licensees; confidential; key: title id.
  public static final String HOLDS = "dealstream.holds";

  /// Trade regions; key: region code.
  public static final String REGIONS = "dealstream.regions";

  /// Published releases and announced licenses; key: release id.
  public static final String ANNOUNCEMENTS = "dealstream.announcements";

  /// Every topic, in the order in which a platform creates them.
  public static final List<String> ALL =
      List.of(DEALS, DEAL_TERMS, LICENSEES, TITLES, TITLE_RIGHTS, HOLDS, REGIONS, ANNOUNCEMENTS);

  /// Partitions of each topic.
  public static final int PARTITIONS = 6;

  private Topics() {}
}
