package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.License;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.ExcludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.IncludeLicense;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.view.fact.FactBase;
import io.dealstream.announcement.view.release.Whereabouts;
import io.dealstream.announcement.view.release.Whereabouts.Place;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
import io.dealstream.servicekit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Includes a license by hand, wherever it was taken out or when it was only recorded, and keeps it
/// from standing in two releases.
///
/// A stream knows only itself, so two releases could take the same license at the same moment. What
/// prevents it is the command's key: it names the license and how often it was included so far, and
/// a key is good for one command in the whole log. Whoever comes second finds it used, looks again,
/// and sees where the license is.
@ApplicationScoped
class Inclusion {
  private static final String MOVE = "move-by-hand";

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final Whereabouts whereabouts;
  private final EventStore store;
  private final FactBase facts;

  Inclusion(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      Whereabouts whereabouts,
      EventStore store,
      FactBase facts) {
    this.releases = releases;
    this.whereabouts = whereabouts;
    this.store = store;
    this.facts = facts;
  }

  /// Takes a license out of one release and into another. That it is taken out in order to be moved
  /// is remembered with a key, so that who finds it in neither knows where it was to go.
  Outcome move(UUID dealId, UUID from, UUID to, CommandContext step) {
    Place place = known(dealId);
    if (from.equals(place.holder())) {
      Outcome out =
          releases.handle(from, new ExcludeLicense(dealId), step.once(departure(place, from, to)));
      if (out instanceof Outcome.KeyReused) {
        return new Outcome.Contended(1);
      }
      if (!(out instanceof Outcome.Done)) {
        return out;
      }
    }
    return include(to, dealId, step);
  }

  /// Those licenses that a release includes, and those that were taken out of it on their way to
  /// another and did not get there.
  ///
  /// @param content of the first one
  List<UUID> toMove(Content content, UUID from, UUID to) {
    return Stream.concat(
            content.dealIds().stream(),
            content.excluded().stream()
                .map(License::dealId)
                .filter(dealId -> isOnItsWay(dealId, from, to)))
        .distinct()
        .toList();
  }

  private boolean isOnItsWay(UUID dealId, UUID from, UUID to) {
    return place(dealId)
        .filter(place -> place.holder() == null)
        .flatMap(place -> store.find(departure(place, from, to)))
        .filter(AppendResult.Replayed.class::isInstance)
        .isPresent();
  }

  private static CommandKey departure(Place place, UUID from, UUID to) {
    return new CommandKey(
        MOVE, place.license().dealId() + "/" + place.inclusions(), from + "/" + to);
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the license was never drafted,
  ///   unless it was only recorded
  Outcome include(UUID releaseId, UUID dealId, CommandContext context) {
    Place place = known(dealId);
    IncludeLicense command = new IncludeLicense(place.license());
    boolean repeated = context.key().flatMap(store::find).isPresent();
    if (repeated || releaseId.equals(place.holder())) {
      return releases.handle(releaseId, command, context);
    }
    Optional<Rejection> elsewhere = elsewhere(place);
    if (elsewhere.isPresent()) {
      return new Outcome.Refused(elsewhere.get());
    }
    Outcome outcome = releases.handle(releaseId, command, context.once(place.moveTo(releaseId)));
    return switch (outcome) {
      case Outcome.Done done -> remembered(releaseId, command, context, done);
      case Outcome.KeyReused() -> moved(dealId);
      case Outcome.Refused refused -> refused;
      case Outcome.Missing missing -> missing;
      case Outcome.Stale stale -> stale;
      case Outcome.Contended contended -> contended;
    };
  }

  /// Why one of these licenses cannot be included anywhere anew, when another release holds it.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 as [#include] says
  Optional<Rejection> elsewhere(List<UUID> dealIds) {
    return dealIds.stream()
        .map(this::known)
        .flatMap(place -> elsewhere(place).stream())
        .findFirst();
  }

  /// The first title of a license.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 as [#include] says
  UUID titleOf(UUID dealId) {
    return known(dealId).license().titleIds().getFirst();
  }

  private Place known(UUID dealId) {
    return place(dealId).orElseThrow(() -> Problems.missing("license", dealId));
  }

  /// The license is included now. The caller's own key, when there is one, is remembered with a
  /// second command, which finds that it is already so.
  private Outcome remembered(
      UUID releaseId, IncludeLicense command, CommandContext context, Outcome.Done done) {
    return context.key().isEmpty()
        ? done
        : releases.handle(
            releaseId,
            command,
            new CommandContext(context.metadata(), Optional.empty(), context.key()));
  }

  /// A license that was only recorded is in no draft until it is included by hand.
  private Optional<Place> place(UUID dealId) {
    return whereabouts.of(dealId).or(() -> recorded(dealId));
  }

  private Optional<Place> recorded(UUID dealId) {
    return facts.of(List.of(dealId), List.of()).licenses().stream()
        .filter(fact -> fact.value().recorded())
        .map(fact -> new Place(new License(dealId, fact.value().titleIds()), 0, null, false))
        .findFirst();
  }

  private Outcome moved(UUID dealId) {
    return place(dealId)
        .flatMap(Inclusion::elsewhere)
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> new Outcome.Contended(1));
  }

  private static Optional<Rejection> elsewhere(Place place) {
    UUID holder = place.holder();
    if (holder == null) {
      return Optional.empty();
    }
    Map<String, Object> facts =
        Map.of("dealId", place.license().dealId().toString(), "releaseId", holder.toString());
    return Optional.of(
        place.announced()
            ? new Rejection("ALREADY_ANNOUNCED", "the license is announced already", facts)
            : new Rejection(
                "IN_ANOTHER_DRAFT", "another draft includes the license; exclude it there", facts));
  }
}
