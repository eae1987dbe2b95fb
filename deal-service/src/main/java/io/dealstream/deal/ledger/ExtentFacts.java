package io.dealstream.deal.ledger;

import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.Map;

/// An extent in the words of a problem document.
final class ExtentFacts {
  private ExtentFacts() {}

  static void put(Extent extent, Map<String, Object> into) {
    if (!extent.episodes().equals(EpisodeNumbers.WHOLE_TITLE)) {
      into.put("episodes", EpisodeNumbers.text(extent.episodes()));
    }
    into.put("media", Media.TREE.codes(extent.media()));
    into.put("territories", Territory.TREE.codes(extent.territories()));
    into.put("languages", Language.TREE.codes(extent.languages()));
    Days.first(extent.days().intervals().getFirst()).ifPresent(day -> into.put("from", day));
    Days.last(extent.days().intervals().getLast()).ifPresent(day -> into.put("to", day));
  }
}
