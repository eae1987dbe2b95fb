package io.dealstream.announcement.domain.release;

import io.dealstream.vocabulary.ReleasePurpose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What a release is to say, and how: the part of it that can change until it is published.
///
/// @param titleId the title that it is about in the first place
/// @param titles that it tells of although it may have no license of them
/// @param licenses to tell of, in the order of their inclusion
/// @param excluded taken out by hand
/// @param signedOff ids of claims that somebody answers for, see [Doubt]
public record Content(
    UUID titleId,
    Occasion occasion,
    List<UUID> titles,
    List<License> licenses,
    List<License> excluded,
    List<Quote> quotes,
    Layout layout,
    Set<String> signedOff) {
  public Content {
    titles = List.copyOf(titles);
    licenses = List.copyOf(licenses);
    excluded = List.copyOf(excluded);
    quotes = List.copyOf(quotes);
    signedOff = Set.copyOf(signedOff);
  }

  /// Of which nothing is signed off.
  public Content(
      UUID titleId,
      Occasion occasion,
      List<UUID> titles,
      List<License> licenses,
      List<License> excluded,
      List<Quote> quotes,
      Layout layout) {
    this(titleId, occasion, titles, licenses, excluded, quotes, layout, Set.of());
  }

  static Content opened(UUID titleId) {
    return new Content(
        titleId,
        Occasion.NEWS,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Layout.of(ReleasePurpose.ANNOUNCEMENT));
  }

  public ReleasePurpose purpose() {
    return occasion.purpose();
  }

  public List<UUID> dealIds() {
    return licenses.stream().map(License::dealId).toList();
  }

  /// All titles that it tells of.
  public List<UUID> titleIds() {
    return titles(licenses);
  }

  /// The licenses that it speaks of, be it in order to take back what was said of them.
  public List<License> subjects() {
    return licenses.isEmpty() ? occasion.told() : licenses;
  }

  /// The deals of all licenses of which something has to be known in order to write it.
  public List<UUID> knownDeals() {
    return Stream.concat(licenses.stream(), occasion.told().stream())
        .map(License::dealId)
        .distinct()
        .toList();
  }

  /// All titles of which something has to be known.
  public List<UUID> knownTitles() {
    return titles(Stream.concat(licenses.stream(), occasion.told().stream()).toList());
  }

  /// The titles that it speaks of.
  List<UUID> publicTitles() {
    return purpose() == ReleasePurpose.RETRACTION ? knownTitles() : titleIds();
  }

  boolean includes(UUID dealId) {
    return licenses.stream().anyMatch(license -> license.dealId().equals(dealId));
  }

  /// @param about a deal or title
  public boolean tellsOf(UUID about) {
    return includes(about) || titleIds().contains(about);
  }

  /// True also when it was taken out since.
  public boolean wasIncluded(UUID dealId) {
    return Stream.concat(licenses.stream(), excluded.stream())
        .anyMatch(license -> license.dealId().equals(dealId));
  }

  Optional<Quote> quote(UUID quoteId) {
    return quotes.stream().filter(quote -> quote.id().equals(quoteId)).findFirst();
  }

  Content including(License license) {
    return with(plus(licenses, license), without(excluded, license.dealId()));
  }

  Content excluding(UUID dealId) {
    List<License> allOut = new ArrayList<>(excluded);
    licenses.stream().filter(l -> l.dealId().equals(dealId)).forEach(allOut::add);
    return with(without(licenses, dealId), allOut);
  }

  Content tellingOf(List<UUID> others) {
    return withTitles(Stream.concat(titles.stream(), others.stream()).distinct().toList());
  }

  Content silentOn(List<UUID> some) {
    return withTitles(titles.stream().filter(title -> !some.contains(title)).toList());
  }

  private Content withTitles(List<UUID> changed) {
    return new Content(titleId, occasion, changed, licenses, excluded, quotes, layout, signedOff);
  }

  Content quoting(Quote quote) {
    return quoting(plus(quotes, quote));
  }

  Content unquoting(UUID quoteId) {
    return quoting(quotes.stream().filter(quote -> !quote.id().equals(quoteId)).toList());
  }

  Content consented(UUID quoteId, boolean given) {
    return quoting(
        quotes.stream()
            .map(quote -> quote.id().equals(quoteId) ? quote.withConsent(given) : quote)
            .toList());
  }

  Content signingOff(String claimId) {
    Set<String> more = new HashSet<>(signedOff);
    more.add(claimId);
    return new Content(titleId, occasion, titles, licenses, excluded, quotes, layout, more);
  }

  Content with(Layout changed) {
    return new Content(titleId, occasion, titles, licenses, excluded, quotes, changed, signedOff);
  }

  /// The licenses follow from the occasion; and what becomes a retraction, or no longer is one, has
  /// other blocks.
  Content with(Occasion changed) {
    Layout fitting =
        changed.purpose() == purpose() ? layout : Layout.of(changed.purpose()).keeping(layout);
    return new Content(
        titleId, changed, titles, changed.standing(), excluded, quotes, fitting, signedOff);
  }

  private Content with(List<License> in, List<License> out) {
    return new Content(titleId, occasion, titles, in, out, quotes, layout, signedOff);
  }

  private Content quoting(List<Quote> changed) {
    return new Content(titleId, occasion, titles, licenses, excluded, changed, layout, signedOff);
  }

  private List<UUID> titles(List<License> some) {
    return Stream.concat(titles.stream(), some.stream().flatMap(l -> l.titleIds().stream()))
        .distinct()
        .sorted()
        .toList();
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
