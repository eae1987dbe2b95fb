package io.dealstream.announcement.domain.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What a release is to say, and how: the part of it that can change until it is published.
///
/// @param titleId the title that it is about in the first place
/// @param titles that it tells of although it may have no license of them
/// @param licenses to announce, in the order of their inclusion
/// @param excluded taken out by hand
public record Content(
    UUID titleId,
    List<UUID> titles,
    List<License> licenses,
    List<License> excluded,
    List<Quote> quotes,
    Layout layout) {
  public Content {
    titles = List.copyOf(titles);
    licenses = List.copyOf(licenses);
    excluded = List.copyOf(excluded);
    quotes = List.copyOf(quotes);
  }

  static Content opened(UUID titleId) {
    return new Content(titleId, List.of(), List.of(), List.of(), List.of(), Layout.USUAL);
  }

  public List<UUID> dealIds() {
    return licenses.stream().map(License::dealId).toList();
  }

  /// All titles that it tells of.
  public List<UUID> titleIds() {
    return Stream.concat(titles.stream(), licenses.stream().flatMap(l -> l.titleIds().stream()))
        .distinct()
        .sorted()
        .toList();
  }

  boolean includes(UUID dealId) {
    return licenses.stream().anyMatch(license -> license.dealId().equals(dealId));
  }

  /// @param about a deal or title
  boolean tellsOf(UUID about) {
    return includes(about) || titleIds().contains(about);
  }

  Optional<Quote> quote(UUID quoteId) {
    return quotes.stream().filter(quote -> quote.id().equals(quoteId)).findFirst();
  }

  Content including(License license) {
    return new Content(
        titleId,
        titles,
        plus(licenses, license),
        without(excluded, license.dealId()),
        quotes,
        layout);
  }

  Content excluding(UUID dealId) {
    List<License> out = licenses.stream().filter(l -> l.dealId().equals(dealId)).toList();
    List<License> allOut = new ArrayList<>(excluded);
    allOut.addAll(out);
    return new Content(titleId, titles, without(licenses, dealId), allOut, quotes, layout);
  }

  Content tellingOf(List<UUID> others) {
    return withTitles(Stream.concat(titles.stream(), others.stream()).distinct().toList());
  }

  Content silentOn(List<UUID> some) {
    return withTitles(titles.stream().filter(title -> !some.contains(title)).toList());
  }

  private Content withTitles(List<UUID> changed) {
    return new Content(titleId, changed, licenses, excluded, quotes, layout);
  }

  Content quoting(Quote quote) {
    return with(plus(quotes, quote));
  }

  Content unquoting(UUID quoteId) {
    return with(quotes.stream().filter(quote -> !quote.id().equals(quoteId)).toList());
  }

  Content consented(UUID quoteId, boolean given) {
    return with(
        quotes.stream()
            .map(quote -> quote.id().equals(quoteId) ? quote.withConsent(given) : quote)
            .toList());
  }

  Content with(Layout changed) {
    return new Content(titleId, titles, licenses, excluded, quotes, changed);
  }

  private Content with(List<Quote> changed) {
    return new Content(titleId, titles, licenses, excluded, changed, layout);
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
