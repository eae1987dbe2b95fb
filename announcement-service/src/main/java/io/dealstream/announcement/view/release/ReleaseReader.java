package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.PublishedText;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Out;
import io.dealstream.announcement.domain.release.Release.Published;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.render.Languages;
import io.dealstream.announcement.view.LanguageChoice;
import io.dealstream.announcement.view.fact.FactBase;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.servicekit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A release in one language as it would read now, or as it was published.
@ApplicationScoped
class ReleaseReader {
  private static final String RELEASE = "release";

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final ReleaseWriter writer;
  private final FactBase facts;
  private final Languages languages;

  ReleaseReader(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      ReleaseWriter writer,
      FactBase facts,
      Languages languages) {
    this.releases = releases;
    this.writer = writer;
    this.facts = facts;
    this.languages = languages;
  }

  /// @param language that of the house when null
  /// @param proof whether sentences are told with the events they rest on
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such release, 400
  ///   when it is not in this language
  ReleasePage read(UUID id, @Nullable String language, boolean proof) {
    ToldRelease told = ToldRelease.of(releases.history(id));
    ReleasePages pages = new ReleasePages(id, told.version(), proof);
    return switch (told.state()) {
      case Release.NotOpened() -> throw Problems.missing(RELEASE, id);
      case Unpublished release ->
          pages.unpublished(
              release,
              writer.preview(told, release.content(), today()),
              facts.withheld(release.content().dealIds()),
              languages.tags(),
              LanguageChoice.of(language, languages.tags()));
      case Out out -> pages.published(out, published(out.published(), language));
    };
  }

  /// Its words; nothing when there are none yet.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem as [#read] says
  Optional<ReleaseText> text(UUID id, @Nullable String language) {
    ToldRelease told = ToldRelease.of(releases.history(id));
    return switch (told.state()) {
      case Release.NotOpened() -> throw Problems.missing(RELEASE, id);
      case Unpublished release ->
          ReleasePages.text(
              writer.preview(told, release.content(), today()),
              LanguageChoice.of(language, languages.tags()));
      case Out out -> Optional.of(published(out.published(), language).text());
    };
  }

  private static PublishedText published(Published published, @Nullable String language) {
    return published.in(LanguageChoice.of(language, published.languages()));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
