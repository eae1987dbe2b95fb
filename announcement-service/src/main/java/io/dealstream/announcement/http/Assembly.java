package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.License;
import io.dealstream.announcement.domain.release.Quote;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.AddQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.AddTitles;
import io.dealstream.announcement.domain.release.ReleaseCommand.ExcludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.OpenDraft;
import io.dealstream.announcement.domain.release.ReleaseCommand.RemoveQuote;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Puts releases together by hand: opens, splits and merges them.
///
/// Each step changes one release, and a license never stands in two of them. When the steps end in
/// the middle, a license may stand in none; it is listed where it was taken out, and the same
/// request sent again goes on where the first ended.
@ApplicationScoped
class Assembly {
  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final Inclusion inclusion;
  private final EventStore store;

  Assembly(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      Inclusion inclusion,
      EventStore store) {
    this.releases = releases;
    this.inclusion = inclusion;
    this.store = store;
  }

  /// Opens a release that tells of titles and announces licenses which no other release holds.
  ///
  /// @param titleIds and dealIds, not both empty
  Outcome open(List<UUID> titleIds, List<UUID> dealIds, CommandContext context) {
    Optional<Rejection> obstacle =
        isRepeated(context) ? Optional.empty() : inclusion.elsewhere(dealIds);
    return obstacle.isPresent()
        ? new Outcome.Refused(obstacle.get())
        : including(opened(titleIds, dealIds, context), dealIds, null, context);
  }

  /// Moves some of the licenses of a release to a new one.
  Outcome split(UUID releaseId, List<UUID> dealIds, CommandContext context) {
    Content content = content(releaseId).orElse(null);
    if (!isRepeated(context)) {
      if (content == null) {
        return new Outcome.Missing(releaseId);
      }
      if (!content.dealIds().containsAll(dealIds)) {
        return refused("LICENSE_NOT_INCLUDED", "the draft does not include all these licenses");
      }
      if (dealIds.containsAll(content.dealIds())) {
        return refused("NOTHING_LEFT", "a release that is split keeps at least one license");
      }
    }
    return including(opened(List.of(), dealIds, context), dealIds, releaseId, context);
  }

  /// Moves the licenses, titles and quotes of a release to another. The one that is left is an
  /// empty draft, which goes on gathering the licenses of its title.
  Outcome merge(UUID releaseId, UUID otherId, CommandContext context) {
    Optional<Content> other = content(otherId);
    if (releaseId.equals(otherId) || other.isEmpty()) {
      return refused("NOTHING_TO_MERGE", "the other release is no draft of its own");
    }
    CommandContext step = CommandContext.of(context.metadata());
    for (License license : other.get().licenses()) {
      Outcome moved = moved(license.dealId(), otherId, releaseId, step);
      if (!(moved instanceof Outcome.Done)) {
        return moved;
      }
    }
    for (Quote quote : other.get().quotes()) {
      Outcome taken = releases.handle(releaseId, new AddQuote(quote), step);
      if (!(taken instanceof Outcome.Done)) {
        return taken;
      }
      releases.handle(otherId, new RemoveQuote(quote.id()), step);
    }
    return releases.handle(releaseId, new AddTitles(other.get().titles()), context);
  }

  private Outcome opened(List<UUID> titleIds, List<UUID> dealIds, CommandContext context) {
    UUID first = titleIds.isEmpty() ? inclusion.titleOf(dealIds.getFirst()) : titleIds.getFirst();
    return releases.begin(CommandHandler.newId(), new OpenDraft(first, titleIds), context);
  }

  /// @param from the release that holds them, null when none does
  private Outcome including(
      Outcome opened, List<UUID> dealIds, @Nullable UUID from, CommandContext context) {
    Outcome last = opened;
    for (UUID dealId : dealIds) {
      if (!(last instanceof Outcome.Done done)) {
        return last;
      }
      last = moved(dealId, from, done.streamId(), CommandContext.of(context.metadata()));
    }
    return last;
  }

  private Outcome moved(UUID dealId, @Nullable UUID from, UUID to, CommandContext step) {
    if (from != null && inclusion.isIn(from, dealId)) {
      Outcome out = releases.handle(from, new ExcludeLicense(dealId), step);
      if (!(out instanceof Outcome.Done)) {
        return out;
      }
    }
    return inclusion.include(to, dealId, step);
  }

  private Optional<Content> content(UUID releaseId) {
    return releases.load(releaseId).state() instanceof Unpublished release
        ? Optional.of(release.content())
        : Optional.empty();
  }

  private boolean isRepeated(CommandContext context) {
    return context.key().flatMap(store::find).isPresent();
  }

  private static Outcome refused(String code, String detail) {
    return new Outcome.Refused(new Rejection(code, detail, Map.of()));
  }
}
