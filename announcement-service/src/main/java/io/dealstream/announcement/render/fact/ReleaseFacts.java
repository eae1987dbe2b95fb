package io.dealstream.announcement.render.fact;

import io.dealstream.announcement.domain.licensor.Profile;
import io.dealstream.announcement.domain.release.Quote;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that a release may be written from. The order in which facts arrived is not kept, so that it
/// cannot show; only quotes stay in the order in which they were added.
///
/// @param licensor null as long as it is not described
/// @param earlier licenses of these titles that other releases announced
/// @param correction of an earlier release; null for an announcement
public record ReleaseFacts(
    @Nullable Fact<Profile> licensor,
    List<Fact<License>> licenses,
    List<Fact<Title>> titles,
    List<Fact<Award>> awards,
    List<Fact<AudienceResult>> results,
    List<Fact<Quote>> quotes,
    List<Fact<License>> earlier,
    @Nullable Correction correction) {
  public ReleaseFacts {
    licenses = sorted(licenses);
    titles =
        titles.stream()
            .sorted(
                Comparator.comparing((Fact<Title> fact) -> fact.value().internationalTitle())
                    .thenComparing(Fact::about))
            .toList();
    awards = sorted(awards);
    results = sorted(results);
    quotes = List.copyOf(quotes);
    earlier = sorted(earlier);
  }

  /// Of a release that corrects nothing.
  public ReleaseFacts(
      @Nullable Fact<Profile> licensor,
      List<Fact<License>> licenses,
      List<Fact<Title>> titles,
      List<Fact<Award>> awards,
      List<Fact<AudienceResult>> results,
      List<Fact<Quote>> quotes,
      List<Fact<License>> earlier) {
    this(licensor, licenses, titles, awards, results, quotes, earlier, null);
  }

  /// Those of the titles, in their order.
  public List<Fact<Title>> titles(Collection<UUID> ids) {
    return titles.stream().filter(title -> ids.contains(title.about())).toList();
  }

  private static <T> List<Fact<T>> sorted(List<Fact<T>> facts) {
    return facts.stream()
        .sorted(Comparator.comparing((Fact<T> fact) -> fact.about()).thenComparing(Fact::eventId))
        .toList();
  }
}
