package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.AssemblyRules;
import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.Quote;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.AddQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.AddTitles;
import io.dealstream.announcement.domain.release.ReleaseCommand.OpenDraft;
import io.dealstream.announcement.domain.release.ReleaseCommand.RemoveQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.RemoveTitle;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Loaded;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Puts releases together by hand: opens, splits and merges them.
///
/// Each step changes one release, and a license never stands in two of them. Before the first step
/// it is looked whether all can be done. When the steps end in the middle nevertheless, because the
/// process dies, a license may stand in none; it is listed where it was taken out, and the same
/// request sent again goes on where the first ended: a merger always, what opens a release when it
/// has an `Idempotency-Key`, by which the release is found again.
@ApplicationScoped
class Assembly {
  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final Inclusion inclusion;
  private final Precondition precondition;

  Assembly(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      Inclusion inclusion,
      Precondition precondition) {
    this.releases = releases;
    this.inclusion = inclusion;
    this.precondition = precondition;
  }

  /// Opens a release that tells of titles and announces licenses which no other release holds.
  ///
  /// @param titleIds and dealIds, not both empty
  Outcome open(List<UUID> titleIds, List<UUID> dealIds, CommandContext context) {
    Optional<Rejection> obstacle =
        precondition.isRepeated(context) ? Optional.empty() : inclusion.elsewhere(dealIds);
    return obstacle.isPresent()
        ? new Outcome.Refused(obstacle.get())
        : including(opened(titleIds, dealIds, context), dealIds, null, context);
  }

  /// Moves some of the licenses of a release to a new one.
  Outcome split(UUID releaseId, List<UUID> dealIds, CommandContext context) {
    CommandContext met = Precondition.met(context);
    Optional<Outcome> obstacle =
        precondition.isRepeated(context)
            ? Optional.empty()
            : obstacle(releaseId, context, release -> AssemblyRules.splitting(release, dealIds));
    return obstacle.orElseGet(
        () -> including(opened(List.of(), dealIds, met), dealIds, releaseId, met));
  }

  /// Moves the licenses, titles and quotes of a release to another. The one that is left is an
  /// empty draft, which goes on gathering the licenses of its title.
  Outcome merge(UUID releaseId, UUID otherId, CommandContext context) {
    CommandContext met = Precondition.met(context);
    if (precondition.isRepeated(context)) {
      return releases.handle(releaseId, new AddTitles(List.of()), met);
    }
    Release other = releases.load(otherId).state();
    if (releaseId.equals(otherId) || !(other instanceof Unpublished source)) {
      return new Outcome.Refused(AssemblyRules.nothingToMerge());
    }
    return obstacle(releaseId, context, into -> AssemblyRules.merging(into, other))
        .or(() -> moveAll(source.content(), otherId, releaseId, CommandContext.of(met.metadata())))
        // There is nothing left to do but to remember the caller's key.
        .orElseGet(() -> releases.handle(releaseId, new AddTitles(List.of()), met));
  }

  private Optional<Outcome> obstacle(
      UUID releaseId, CommandContext context, Function<Release, Optional<Rejection>> rules) {
    Loaded<Release> named = releases.load(releaseId);
    return precondition
        .unmet(releaseId, named, context)
        .or(() -> rules.apply(named.state()).map(Outcome.Refused::new));
  }

  private Outcome opened(List<UUID> titleIds, List<UUID> dealIds, CommandContext context) {
    UUID first = titleIds.isEmpty() ? inclusion.titleOf(dealIds.getFirst()) : titleIds.getFirst();
    return releases.begin(CommandHandler.newId(), new OpenDraft(first, titleIds), context);
  }

  /// What was included once is not included again by a request that comes again: whoever took it
  /// out did so later.
  ///
  /// @param from the release that holds them, null when none does
  private Outcome including(
      Outcome opened, List<UUID> dealIds, @Nullable UUID from, CommandContext context) {
    if (!(opened instanceof Outcome.Done first)) {
      return opened;
    }
    CommandContext step = CommandContext.of(context.metadata());
    UUID to = first.streamId();
    Outcome last = first;
    for (UUID dealId : dealIds) {
      if (first.replayed() && wasIn(to, dealId)) {
        continue;
      }
      last =
          from == null
              ? inclusion.include(to, dealId, step)
              : inclusion.move(dealId, from, to, step);
      if (!(last instanceof Outcome.Done)) {
        return last;
      }
    }
    return last;
  }

  private boolean wasIn(UUID releaseId, UUID dealId) {
    return switch (releases.load(releaseId).state()) {
      case Release.NotOpened() -> false;
      case Unpublished draft -> draft.content().wasIncluded(dealId);
      case Release.Out out -> out.published().content().wasIncluded(dealId);
    };
  }

  /// What is added goes before what is removed, so that nothing is lost between the two.
  ///
  /// @return what kept it from going on; nothing when all is moved
  private Optional<Outcome> moveAll(Content content, UUID from, UUID to, CommandContext step) {
    List<Supplier<Outcome>> steps = new ArrayList<>();
    for (UUID dealId : inclusion.toMove(content, from, to)) {
      steps.add(() -> inclusion.move(dealId, from, to, step));
    }
    for (Quote quote : content.quotes()) {
      steps.add(() -> releases.handle(to, new AddQuote(quote), step));
      steps.add(() -> releases.handle(from, new RemoveQuote(quote.id()), step));
    }
    steps.add(() -> releases.handle(to, new AddTitles(content.titles()), step));
    for (UUID titleId : content.titles()) {
      steps.add(() -> releases.handle(from, new RemoveTitle(titleId), step));
    }
    return steps.stream()
        .map(Supplier::get)
        .filter(outcome -> !(outcome instanceof Outcome.Done))
        .findFirst();
  }
}
