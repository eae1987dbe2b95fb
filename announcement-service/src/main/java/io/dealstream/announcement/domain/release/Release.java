package io.dealstream.announcement.domain.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A release in its stages.
public sealed interface Release {
  record NotOpened() implements Release {}

  /// @param titleId the title that it is about in the first place
  /// @param licenses to announce, in the order of their inclusion
  /// @param excluded taken out by hand
  record Draft(
      UUID titleId,
      List<License> licenses,
      List<License> excluded,
      List<Quote> quotes,
      Layout layout)
      implements Release {
    public Draft {
      licenses = List.copyOf(licenses);
      excluded = List.copyOf(excluded);
      quotes = List.copyOf(quotes);
    }

    boolean includes(UUID dealId) {
      return licenses.stream().anyMatch(license -> license.dealId().equals(dealId));
    }

    Optional<Quote> quote(UUID quoteId) {
      return quotes.stream().filter(quote -> quote.id().equals(quoteId)).findFirst();
    }

    public List<UUID> dealIds() {
      return licenses.stream().map(License::dealId).toList();
    }

    /// All titles of its licenses.
    public List<UUID> titleIds() {
      return licenses.stream().flatMap(l -> l.titleIds().stream()).distinct().sorted().toList();
    }

    Draft including(License license) {
      return new Draft(
          titleId, plus(licenses, license), without(excluded, license.dealId()), quotes, layout);
    }

    Draft excluding(UUID dealId) {
      List<License> out = licenses.stream().filter(l -> l.dealId().equals(dealId)).toList();
      List<License> allOut = new ArrayList<>(excluded);
      allOut.addAll(out);
      return new Draft(titleId, without(licenses, dealId), allOut, quotes, layout);
    }

    Draft quoting(Quote quote) {
      return with(plus(quotes, quote));
    }

    Draft unquoting(UUID quoteId) {
      return with(quotes.stream().filter(quote -> !quote.id().equals(quoteId)).toList());
    }

    Draft consented(UUID quoteId, boolean given) {
      return with(
          quotes.stream()
              .map(quote -> quote.id().equals(quoteId) ? quote.withConsent(given) : quote)
              .toList());
    }

    Draft with(Layout changed) {
      return new Draft(titleId, licenses, excluded, quotes, changed);
    }

    private Draft with(List<Quote> changed) {
      return new Draft(titleId, licenses, excluded, changed, layout);
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
