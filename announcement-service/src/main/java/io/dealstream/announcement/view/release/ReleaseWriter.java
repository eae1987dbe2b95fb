package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.licensor.Licensor;
import io.dealstream.announcement.domain.licensor.LicensorCommand;
import io.dealstream.announcement.domain.licensor.LicensorDecider;
import io.dealstream.announcement.domain.licensor.LicensorEvent;
import io.dealstream.announcement.domain.licensor.LicensorEvent.LicensorDescribed;
import io.dealstream.announcement.domain.licensor.Profile;
import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.Quote;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.render.Languages;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.view.fact.FactBase;
import io.dealstream.announcement.view.fact.KnownFacts;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.vocabulary.ReleasePurpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Brings the facts of a draft together and has them written.
@ApplicationScoped
public class ReleaseWriter {
  private final CommandHandler<LicensorCommand, Licensor, LicensorEvent> licensors;
  private final FactBase facts;
  private final AnnouncedLicenses announced;
  private final EarlierRelease earlier;
  private final Languages languages;

  ReleaseWriter(
      CommandHandler<LicensorCommand, Licensor, LicensorEvent> licensors,
      FactBase facts,
      AnnouncedLicenses announced,
      EarlierRelease earlier,
      Languages languages) {
    this.licensors = licensors;
    this.facts = facts;
    this.announced = announced;
    this.earlier = earlier;
    this.languages = languages;
  }

  /// What came of writing.
  public sealed interface Written {
    /// @param texts one for each language, that of the house first
    record Done(List<ReleaseText> texts) implements Written {
      public Done {
        texts = List.copyOf(texts);
      }
    }

    /// There is neither a license nor an audience result to write about.
    record Empty() implements Written {}

    /// @param missing deals and titles of which nothing has arrived here yet
    record Waiting(Set<UUID> missing) implements Written {
      public Waiting {
        missing = Set.copyOf(missing);
      }
    }
  }

  /// The draft as it would read if it were published on this day.
  public Written preview(ToldRelease told, Content content, LocalDate day) {
    return write(told, content, day, facts.of(content.knownDeals(), content.knownTitles()));
  }

  /// The same, after a short wait for facts that are still on their way.
  public Written patiently(ToldRelease told, Content content, LocalDate day) {
    return write(told, content, day, facts.await(content.knownDeals(), content.knownTitles()));
  }

  private Written write(ToldRelease told, Content content, LocalDate day, KnownFacts known) {
    Set<UUID> missing = known.missing(content.knownDeals(), content.knownTitles());
    if (!missing.isEmpty()) {
      return new Written.Waiting(missing);
    }
    if (content.purpose() != ReleasePurpose.RETRACTION
        && content.subjects().isEmpty()
        && known.results().isEmpty()) {
      return new Written.Empty();
    }
    return new Written.Done(languages.compose(facts(told, content, known), content.layout(), day));
  }

  /// What a release is written from, as far as it has arrived here.
  ReleaseFacts facts(ToldRelease told, Content content) {
    return facts(told, content, facts.of(content.knownDeals(), content.knownTitles()));
  }

  private ReleaseFacts facts(ToldRelease told, Content content, KnownFacts known) {
    return new ReleaseFacts(
        licensor(),
        only(known.licenses(), content.dealIds()),
        only(known.titles(), content.titleIds()),
        only(known.awards(), content.titleIds()),
        only(known.results(), content.titleIds()),
        quotes(content.quotes(), told.quoteEvents()),
        announced.of(content.titleIds(), content.knownDeals()),
        earlier.of(content, known));
  }

  /// What is known of licenses and titles, be they in a release or not.
  ReleaseFacts facts(Collection<UUID> dealIds, Collection<UUID> titleIds) {
    KnownFacts known = facts.of(dealIds, titleIds);
    return new ReleaseFacts(
        licensor(),
        known.licenses(),
        known.titles(),
        known.awards(),
        known.results(),
        List.of(),
        announced.of(titleIds, dealIds),
        null);
  }

  /// What is known of titles has their ids, of awards and figures too.
  private static <T> List<Fact<T>> only(List<Fact<T>> facts, List<UUID> about) {
    return facts.stream().filter(fact -> about.contains(fact.about())).toList();
  }

  private @Nullable Fact<Profile> licensor() {
    return licensors.history(LicensorDecider.ID).reversed().stream()
        .map(happened ->
            switch (happened.event()) {
              case LicensorDescribed(Profile profile) ->
                  new Fact<>(LicensorDecider.ID, happened.recorded().id(), profile);
            })
        .findFirst()
        .orElse(null);
  }

  private static List<Fact<Quote>> quotes(List<Quote> quotes, Map<UUID, List<UUID>> events) {
    return quotes.stream()
        .map(q -> new Fact<>(q.id(), Objects.requireNonNull(events.get(q.id())), q))
        .toList();
  }
}
