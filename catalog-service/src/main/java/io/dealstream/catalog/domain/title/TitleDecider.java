package io.dealstream.catalog.domain.title;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.catalog.domain.title.Title.KnownAward;
import io.dealstream.catalog.domain.title.Title.KnownResult;
import io.dealstream.catalog.domain.title.Title.Registered;
import io.dealstream.catalog.domain.title.Title.Unregistered;
import io.dealstream.catalog.domain.title.TitleCommand.CorrectAudienceResult;
import io.dealstream.catalog.domain.title.TitleCommand.CorrectAward;
import io.dealstream.catalog.domain.title.TitleCommand.RecordAudienceResult;
import io.dealstream.catalog.domain.title.TitleCommand.RecordAward;
import io.dealstream.catalog.domain.title.TitleCommand.RegisterTitle;
import io.dealstream.catalog.domain.title.TitleCommand.ReviseTitle;
import io.dealstream.catalog.domain.title.TitleCommand.WithdrawAudienceResult;
import io.dealstream.catalog.domain.title.TitleCommand.WithdrawAward;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultCorrected;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultRecorded;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultWithdrawn;
import io.dealstream.catalog.domain.title.TitleEvent.AwardCorrected;
import io.dealstream.catalog.domain.title.TitleEvent.AwardRecorded;
import io.dealstream.catalog.domain.title.TitleEvent.AwardWithdrawn;
import io.dealstream.catalog.domain.title.TitleEvent.TitleRegistered;
import io.dealstream.catalog.domain.title.TitleEvent.TitleRevised;
import io.dealstream.eventkit.Decider;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rules of a title: registered once, revised as often as needed, and what is recorded of it
/// stays unless it was wrong.
public final class TitleDecider implements Decider<TitleCommand, Title, TitleEvent> {
  /// Refusal: the title has no award or audience result with this id.
  public static final String RECORD_NOT_THERE = "RECORD_NOT_THERE";

  private static final List<FactsPolicy> POLICIES =
      List.of(new SeasonsPolicy(), new RemakePolicy());

  @Override
  public Title initial() {
    return new Unregistered();
  }

  @Override
  public Decision<TitleEvent> decide(Title state, TitleCommand command) {
    return switch (state) {
      case Unregistered() -> whenUnregistered(command);
      case Registered registered -> whenRegistered(registered, command);
    };
  }

  private static Decision<TitleEvent> whenUnregistered(TitleCommand command) {
    return command instanceof RegisterTitle(UUID titleId, Facts facts)
        ? ifKept(titleId, facts, new TitleRegistered(facts))
        : reject("TITLE_NOT_REGISTERED", "the title is not registered");
  }

  private static Decision<TitleEvent> whenRegistered(Registered title, TitleCommand command) {
    return switch (command) {
      case RegisterTitle register ->
          reject("TITLE_ALREADY_REGISTERED", "the title is registered already");
      case ReviseTitle(UUID titleId, Facts facts) ->
          title.facts().equals(facts)
              ? alreadySo()
              : ifKept(titleId, facts, new TitleRevised(facts));
      case RecordAward(UUID awardId, Award award) ->
          title.knows(award) ? alreadySo() : accept(new AwardRecorded(awardId, award));
      case CorrectAward(UUID id, Award award) ->
          corrected(title.award(id), award, title.knows(award), new AwardCorrected(id, award));
      case WithdrawAward(UUID id) -> withdrawn(title.award(id), new AwardWithdrawn(id));
      case RecordAudienceResult(UUID resultId, AudienceResult result) ->
          title.knows(result) ? alreadySo() : accept(new AudienceResultRecorded(resultId, result));
      case CorrectAudienceResult(UUID id, AudienceResult result) ->
          corrected(
              title.result(id),
              result,
              title.knows(result),
              new AudienceResultCorrected(id, result));
      case WithdrawAudienceResult(UUID id) ->
          withdrawn(title.result(id), new AudienceResultWithdrawn(id));
    };
  }

  private static <T> Decision<TitleEvent> corrected(
      Optional<T> recorded, T right, boolean known, TitleEvent event) {
    if (recorded.isEmpty()) {
      return notThere();
    }
    if (recorded.get().equals(right)) {
      return alreadySo();
    }
    return known
        ? reject("RECORDED_TWICE", "another record says the same: this one can be withdrawn")
        : accept(event);
  }

  private static Decision<TitleEvent> withdrawn(Optional<?> recorded, TitleEvent event) {
    return recorded.isPresent() ? accept(event) : notThere();
  }

  private static Decision<TitleEvent> notThere() {
    return reject(RECORD_NOT_THERE, "the title has no such record");
  }

  private static Decision<TitleEvent> ifKept(UUID titleId, Facts facts, TitleEvent event) {
    Optional<Rejection> broken =
        POLICIES.stream().flatMap(policy -> policy.check(titleId, facts).stream()).findFirst();
    return broken.isPresent() ? new Decision.Rejected<>(broken.get()) : accept(event);
  }

  @Override
  public Title evolve(Title state, TitleEvent event) {
    return switch (event) {
      case TitleRegistered(Facts facts) -> new Registered(facts, List.of(), List.of());
      case TitleRevised(Facts facts) -> registered(state).with(facts);
      case AwardRecorded(UUID id, Award award) -> registered(state).with(new KnownAward(id, award));
      case AwardCorrected(UUID id, Award award) ->
          registered(state).with(new KnownAward(id, award));
      case AwardWithdrawn(UUID id) -> registered(state).without(id);
      case AudienceResultRecorded(UUID id, AudienceResult result) ->
          registered(state).with(new KnownResult(id, result));
      case AudienceResultCorrected(UUID id, AudienceResult result) ->
          registered(state).with(new KnownResult(id, result));
      case AudienceResultWithdrawn(UUID id) -> registered(state).without(id);
    };
  }

  private static Registered registered(Title state) {
    return switch (state) {
      case Unregistered() ->
          throw new IllegalStateException("a title begins with its registration");
      case Registered registered -> registered;
    };
  }
}
