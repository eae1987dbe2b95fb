package io.dealstream.announcement.react;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.Events;
import io.dealstream.announcement.MemoryStore;
import io.dealstream.announcement.domain.release.Composed;
import io.dealstream.announcement.domain.release.PublishedText;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Draft;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseDecider;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseAnnounced;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseIncluded;
import io.dealstream.announcement.domain.release.ReleaseEventTypes;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.view.release.ReleaseIds;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Metadata;
import io.dealstream.testkit.Deliveries;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DraftingProperties {
  private static final int TITLES = 3;
  private static final List<PublishedText> TEXTS =
      List.of(new PublishedText("news", new ReleaseText("en", "News", List.of())));

  /// What may happen, in any order and as often as it likes.
  sealed interface Step {
    /// The signature of deal number n arrives, for the first time or again.
    record Signed(int deal) implements Step {}

    /// The press office publishes the draft of a title.
    record Published(int title) implements Step {}
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Step> signed = Arbitraries.integers().between(1, 12).map(Step.Signed::new);
    Arbitrary<Step> published = Arbitraries.integers().between(1, TITLES).map(Step.Published::new);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, signed), net.jqwik.api.Tuple.of(1, published))
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 300)
  void everyLicenseIsIncludedOnceAndAnnouncedAtMostOnce(@ForAll("steps") List<Step> steps) {
    MemoryStore store = new MemoryStore();
    var releases = releases(store);
    var reaction = new WhenLicenseSignedThenDraftRelease(releases);
    steps.forEach(step -> take(step, reaction, releases));

    List<ReleaseEvent> log =
        store.all().stream()
            .map(event -> ReleaseEventTypes.TYPES.read(event.type(), event.data()))
            .toList();
    List<UUID> included =
        log.stream()
            .filter(LicenseIncluded.class::isInstance)
            .map(event -> ((LicenseIncluded) event).dealId())
            .toList();
    Set<UUID> signed =
        steps.stream()
            .filter(Step.Signed.class::isInstance)
            .map(step -> deal(((Step.Signed) step).deal()))
            .collect(Collectors.toSet());
    assertThat(included).containsExactlyInAnyOrderElementsOf(signed);
    assertThat(log.stream().filter(LicenseAnnounced.class::isInstance))
        .doesNotHaveDuplicates()
        .map(event -> ((LicenseAnnounced) event).dealId())
        .doesNotHaveDuplicates();
  }

  private static void take(
      Step step,
      WhenLicenseSignedThenDraftRelease reaction,
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases) {
    switch (step) {
      case Step.Signed(int n) ->
          reaction.react(Deliveries.of(Events.signed(deal(n), "Buyer", "CL", title(n)), 1));
      case Step.Published(int n) -> publish(title(n), releases);
    }
  }

  private static void publish(
      UUID titleId, CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases) {
    int number = 1;
    while (releases.load(ReleaseIds.of(titleId, number)).state() instanceof Release.Published) {
      number++;
    }
    UUID id = ReleaseIds.of(titleId, number);
    if (releases.load(id).state() instanceof Draft draft) {
      releases.handle(
          id,
          new PublishRelease(
              new Composed(draft.content(), TEXTS, List.of(), List.of()), List.of(), Instant.EPOCH),
          CommandContext.of(new Metadata("paula.press", null, "test", null, null)));
    }
  }

  private static CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases(MemoryStore store) {
    return new CommandHandler<>(
        store, ReleaseEventTypes.STREAM, new ReleaseDecider(), ReleaseEventTypes.TYPES);
  }

  private static UUID deal(int number) {
    return new UUID(1, number);
  }

  private static UUID title(int number) {
    return new UUID(2, number % TITLES);
  }
}
