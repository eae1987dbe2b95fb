package io.dealstream.announcement.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand.AddQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.ApproveRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.CancelSchedule;
import io.dealstream.announcement.domain.release.ReleaseCommand.ExcludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.GatherLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.IncludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.RejectRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.RemoveQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.ReportFactChange;
import io.dealstream.announcement.domain.release.ReleaseCommand.ScheduleRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.SubmitRelease;
import io.dealstream.announcement.domain.release.ReleaseEvent.ApprovalGiven;
import io.dealstream.announcement.domain.release.ReleaseEvent.ApprovalsVoided;
import io.dealstream.announcement.domain.release.ReleaseEvent.ContentEvent;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseAnnounced;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleasePublished;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseRejected;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseScheduled;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseSubmitted;
import io.dealstream.announcement.domain.release.ReleaseEvent.ScheduleCanceled;
import io.dealstream.eventkit.Decision.Accepted;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/// Whatever people, reactions and the calendar do with a release, in whatever order.
class ReleaseProperties {
  private static final List<String> ROLES = List.of("press", "legal");
  private static final Set<String> ALL = Set.of("press/en", "press/es", "legal/en", "legal/es");
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

  /// What somebody tries; time passes with every step.
  private enum Step {
    GATHER,
    INCLUDE_OTHER,
    EXCLUDE_OTHER,
    QUOTE,
    UNQUOTE,
    SUBMIT,
    APPROVE_ALL_AS_PRESS,
    APPROVE_ALL_AS_LEGAL,
    APPROVE_ONE,
    REJECT,
    FACT,
    SCHEDULE,
    CANCEL,
    PUBLISH,
    PUBLISH_OTHERWISE
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Step> likely =
        Arbitraries.of(
            Step.SUBMIT,
            Step.APPROVE_ALL_AS_PRESS,
            Step.APPROVE_ALL_AS_LEGAL,
            Step.PUBLISH,
            Step.SCHEDULE);
    return Arbitraries.oneOf(likely, likely, Arbitraries.of(Step.class)).list().ofMaxSize(40);
  }

  @Property(tries = 2000)
  void aReleaseGoesOutOnceWithAllApprovalsForItsWordsAndNotBeforeItsMoment(
      @ForAll("steps") List<Step> steps) {
    List<ReleaseEvent> log = play(steps);
    List<ReleaseEvent> out = log.stream().filter(ReleasePublished.class::isInstance).toList();
    assertThat(out).hasSizeLessThanOrEqualTo(1);
    Statistics.collect(out.isEmpty() ? "stays inside" : "goes out");
    assertThat(log.stream().filter(LicenseAnnounced.class::isInstance).map(this::announced))
        .doesNotHaveDuplicates();
    if (!out.isEmpty()) {
      int at = log.indexOf(out.getFirst());
      approvedAsItWentOut(log.subList(0, at), (ReleasePublished) out.getFirst());
    }
  }

  /// Read from the log alone, without the states of which it is the rule.
  private static void approvedAsItWentOut(List<ReleaseEvent> before, ReleasePublished out) {
    Set<String> approvals = new HashSet<>();
    List<TextDigest> submitted = List.of();
    Instant embargo = null;
    for (ReleaseEvent event : before) {
      if (event instanceof ApprovalGiven(Approval yes)) {
        approvals.add(yes.role() + "/" + yes.language());
      } else if (event instanceof ReleaseScheduled(Embargo until)) {
        embargo = until.moment();
      } else if (event instanceof ScheduleCanceled) {
        embargo = null;
      } else if (event instanceof ReleaseSubmitted(var texts, var roles, var known)) {
        approvals.clear();
        submitted = texts;
        embargo = null;
      } else if (event instanceof ApprovalsVoided
          || event instanceof ReleaseRejected
          || event instanceof ContentEvent) {
        approvals.clear();
        embargo = null;
      }
    }
    assertThat(approvals).containsExactlyInAnyOrderElementsOf(ALL);
    assertThat(TextDigest.of(out.texts())).isEqualTo(submitted);
    assertThat(out.scheduledFor()).isEqualTo(embargo);
    if (embargo != null) {
      assertThat(out.publishedAt()).isAfterOrEqualTo(embargo);
    }
  }

  private static List<ReleaseEvent> play(List<Step> steps) {
    ReleaseDecider decider = new ReleaseDecider();
    List<ReleaseEvent> log = new ArrayList<>(Samples.opened());
    Release state = decider.initial();
    for (ReleaseEvent event : log) {
      state = decider.evolve(state, event);
    }
    Instant now = START;
    for (Step step : steps) {
      now = now.plusSeconds(60);
      if (decider.decide(state, command(step, state, now))
          instanceof Accepted<ReleaseEvent>(List<ReleaseEvent> events)) {
        for (ReleaseEvent event : events) {
          state = decider.evolve(state, event);
        }
        log.addAll(events);
      }
    }
    return log;
  }

  private static ReleaseCommand command(Step step, Release state, Instant now) {
    return switch (step) {
      case GATHER -> new GatherLicense(Samples.OTHER);
      case INCLUDE_OTHER -> new IncludeLicense(Samples.OTHER);
      case EXCLUDE_OTHER -> new ExcludeLicense(Samples.CHILE);
      case QUOTE -> new AddQuote(Samples.QUOTE);
      case UNQUOTE -> new RemoveQuote(Samples.QUOTE.id());
      case SUBMIT -> new SubmitRelease(composed(state, ""), ROLES);
      case APPROVE_ALL_AS_PRESS -> approve("press", now, "en", "es");
      case APPROVE_ALL_AS_LEGAL -> approve("legal", now, "en", "es");
      case APPROVE_ONE -> approve("legal", now, "es");
      case REJECT -> new RejectRelease("No.");
      case FACT -> new ReportFactChange(Samples.MEXICO, 5, new UUID(9, 9));
      case SCHEDULE -> new ScheduleRelease(in(now, 150), now);
      case CANCEL -> new CancelSchedule();
      case PUBLISH -> new PublishRelease(composed(state, ""), ROLES, now);
      case PUBLISH_OTHERWISE -> new PublishRelease(composed(state, " Twice."), ROLES, now);
    };
  }

  private static ApproveRelease approve(String role, Instant now, String... languages) {
    return new ApproveRelease(role, List.of(languages), "sam." + role, now);
  }

  private static Embargo in(Instant now, int seconds) {
    Instant moment = now.plusSeconds(seconds);
    return new Embargo(LocalDateTime.ofInstant(moment, ZoneOffset.UTC), "UTC", moment);
  }

  /// Words that follow from the content, as those of the composer do.
  private static Composed composed(Release state, String more) {
    Content content = state instanceof Unpublished release ? release.content() : null;
    return content == null
        ? Composed.NOTHING
        : new Composed(content, Samples.texts(words(content) + more), List.of(), Samples.KNOWN);
  }

  private static String words(Content content) {
    return content.dealIds() + " " + content.quotes();
  }

  private @Nullable UUID announced(ReleaseEvent event) {
    return event instanceof LicenseAnnounced announced ? announced.dealId() : null;
  }
}
