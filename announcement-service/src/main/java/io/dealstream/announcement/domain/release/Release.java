package io.dealstream.announcement.domain.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A release in its stages.
public sealed interface Release {
  record NotOpened() implements Release {}

  /// @param titleId the title that it is about in the first place
  /// @param licenses to announce, in the order of their inclusion
  /// @param excluded taken out by hand
  record Draft(UUID titleId, List<License> licenses, List<License> excluded, List<Quote> quotes)
      implements Release {
    public Draft {
      licenses = List.copyOf(licenses);
      excluded = List.copyOf(excluded);
      quotes = List.copyOf(quotes);
    }

    boolean includes(UUID dealId) {
      return licenses.stream().anyMatch(license -> license.dealId().equals(dealId));
    }

    boolean quotes(UUID quoteId) {
      return quotes.stream().anyMatch(quote -> quote.id().equals(quoteId));
    }

    public List<UUID> dealIds() {
      return licenses.stream().map(License::dealId).toList();
    }

    public List<UUID> quoteIds() {
      return quotes.stream().map(Quote::id).toList();
    }

    /// All titles of its licenses.
    public List<UUID> titleIds() {
      return licenses.stream().flatMap(l -> l.titleIds().stream()).distinct().sorted().toList();
    }

    Draft including(License license) {
      return new Draft(
          titleId, plus(licenses, license), without(excluded, license.dealId()), quotes);
    }

    Draft excluding(UUID dealId) {
      List<License> out = licenses.stream().filter(l -> l.dealId().equals(dealId)).toList();
      List<License> allOut = new ArrayList<>(excluded);
      allOut.addAll(out);
      return new Draft(titleId, without(licenses, dealId), allOut, quotes);
    }

    Draft quoting(Quote quote) {
      return new Draft(titleId, licenses, excluded, plus(quotes, quote));
    }

    Draft unquoting(UUID quoteId) {
      return new Draft(
          titleId,
          licenses,
          excluded,
          quotes.stream().filter(quote -> !quote.id().equals(quoteId)).toList());
    }

    private static List<License> without(List<License> licenses, UUID dealId) {
      return licenses.stream().filter(l -> !l.dealId().equals(dealId)).toList();
    }

    private static <T> List<T> plus(List<T> list, T one) {
      List<T> more = new ArrayList<>(list);
      more.add(one);
      return more;
    }
  }

  /// @param texts one for each language, that of the house first
  record Published(
      List<PublishedText> texts,
      List<UUID> titleIds,
      List<UUID> dealIds,
      List<Quote> quotes,
      Instant publishedAt)
      implements Release {
    public Published {
      texts = List.copyOf(texts);
      quotes = List.copyOf(quotes);
      titleIds = List.copyOf(titleIds);
      dealIds = List.copyOf(dealIds);
    }

    /// In which it can be read.
    public List<String> languages() {
      return texts.stream().map(published -> published.text().language()).toList();
    }

    /// @param language one of [#languages()]
    public PublishedText in(String language) {
      return texts.stream()
          .filter(published -> published.text().language().equals(language))
          .findFirst()
          .orElseThrow();
    }
  }
}
