package io.dealstream.announcement.domain.release;

import io.dealstream.announcement.domain.release.Release.NotOpened;
import io.dealstream.announcement.domain.release.Release.Out;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.eventkit.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What has to be so before something goes from one release to another: neither release can refuse
/// it halfway then, unless somebody changes it meanwhile.
public final class AssemblyRules {
  private AssemblyRules() {}

  /// Why these licenses do not get a release of their own.
  public static Optional<Rejection> splitting(Release release, List<UUID> dealIds) {
    return fixed(release)
        .or(() ->
            content(release)
                .filter(content -> !content.dealIds().containsAll(dealIds))
                .map(content ->
                    rejection(
                        "LICENSE_NOT_INCLUDED", "the draft does not include all these licenses")))
        .or(() ->
            content(release)
                .filter(content -> dealIds.containsAll(content.dealIds()))
                .map(content ->
                    rejection(
                        "NOTHING_LEFT", "a release that is split keeps at least one license")));
  }

  /// Why one release does not take over what another has.
  public static Optional<Rejection> merging(Release into, Release from) {
    if (!(from instanceof Unpublished other)) {
      return Optional.of(nothingToMerge());
    }
    return fixed(into)
        .or(() -> fixed(from))
        .or(() -> content(into).flatMap(content -> tooMuch(content, other.content())));
  }

  /// What there is to take over is not there.
  public static Rejection nothingToMerge() {
    return rejection("NOTHING_TO_MERGE", "the other release is no draft of its own");
  }

  private static Optional<Rejection> fixed(Release release) {
    return switch (release) {
      case NotOpened() -> Optional.of(rejection("DRAFT_NOT_OPENED", "there is no draft yet"));
      case Out out -> Optional.of(rejection(Refusal.RELEASE_PUBLISHED, "the release is published"));
      case Unpublished draft when ContentRules.isCorrection(draft.content()) ->
          Optional.of(ContentRules.FIXED);
      case Unpublished draft -> Optional.empty();
    };
  }

  private static Optional<Rejection> tooMuch(Content into, Content from) {
    long quotes =
        Stream.concat(into.quotes().stream(), from.quotes().stream())
            .map(Quote::id)
            .distinct()
            .count();
    long titles = Stream.concat(into.titles().stream(), from.titles().stream()).distinct().count();
    if (quotes > ContentRules.MOST_QUOTES) {
      return Optional.of(ContentRules.TOO_MANY_QUOTES);
    }
    return titles > ContentRules.MOST_TITLES
        ? Optional.of(ContentRules.TOO_MANY_TITLES)
        : Optional.empty();
  }

  private static Optional<Content> content(Release release) {
    return release instanceof Unpublished draft ? Optional.of(draft.content()) : Optional.empty();
  }

  private static Rejection rejection(String code, String detail) {
    return new Rejection(code, detail, Map.of());
  }
}
