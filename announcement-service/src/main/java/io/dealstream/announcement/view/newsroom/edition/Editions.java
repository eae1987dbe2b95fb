package io.dealstream.announcement.view.newsroom.edition;

import io.dealstream.announcement.domain.licensor.Licensor;
import io.dealstream.announcement.domain.licensor.LicensorCommand;
import io.dealstream.announcement.domain.licensor.LicensorDecider;
import io.dealstream.announcement.domain.licensor.LicensorEvent;
import io.dealstream.announcement.domain.licensor.LicensorEvent.LicensorDescribed;
import io.dealstream.announcement.domain.licensor.Profile;
import io.dealstream.announcement.render.Languages;
import io.dealstream.announcement.render.Wording;
import io.dealstream.announcement.view.fact.FactBase;
import io.dealstream.announcement.view.newsroom.Aftermath;
import io.dealstream.announcement.view.newsroom.Newsroom;
import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.Site;
import io.dealstream.announcement.view.newsroom.edition.Notice.Kind;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.vocabulary.ReleasePurpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Brings together what the formats of a release need.
///
/// The facts are those of today, but only what stands in the published words is taken of them: what
/// was corrected or renamed since is left out rather than contradicting the words, and what they
/// never said stays unsaid.
@ApplicationScoped
public class Editions {
  private final Newsroom newsroom;
  private final CommandHandler<LicensorCommand, Licensor, LicensorEvent> licensors;
  private final FactBase facts;
  private final Languages languages;

  Editions(
      Newsroom newsroom,
      CommandHandler<LicensorCommand, Licensor, LicensorEvent> licensors,
      FactBase facts,
      Languages languages) {
    this.newsroom = newsroom;
    this.licensors = licensors;
    this.facts = facts;
    this.languages = languages;
  }

  /// The release of which this is the address in one language.
  public Optional<Edition> bySlug(String slug, Site site) {
    // No address holds such a character, and the database could not be asked for it.
    return slug.indexOf('\0') < 0
        ? newsroom.bySlug(slug).map(release -> edition(release, site))
        : Optional.empty();
  }

  /// The name of the licensor, when one of these releases says it.
  public Optional<String> licensor(List<NewsroomItem> releases) {
    List<Profile> profiles = profiles();
    return releases.stream()
        .flatMap(release -> Mention.licensor(new Said(release.words()), profiles).stream())
        .findFirst();
  }

  private Edition edition(NewsroomItem release, Site site) {
    Wording wording = languages.wording(release.language());
    Mentions mentions =
        new Mention(release, wording)
            .of(profiles(), facts.of(release.dealIds(), release.titleIds()));
    List<Notice> notices =
        notices(List.of(release), site, wording).getOrDefault(release.id(), List.of());
    return new Edition(release, inAllLanguages(release), mentions, notices, site, wording);
  }

  /// Of each of these releases, by its id.
  public Map<UUID, List<Notice>> notices(List<NewsroomItem> releases, Site site, Wording wording) {
    List<UUID> others =
        releases.stream().flatMap(release -> release.aftermath().others().stream()).toList();
    Map<UUID, String> slugs =
        others.isEmpty() ? Map.of() : newsroom.slugs(wording.language(), others);
    return releases.stream()
        .collect(
            Collectors.toMap(
                NewsroomItem::id, release -> notices(release.aftermath(), slugs, site, wording)));
  }

  private static List<Notice> notices(
      Aftermath since, Map<UUID, String> slugs, Site site, Wording wording) {
    return Stream.of(
            notice(Kind.RETRACTED, since.retractedBy(), slugs, site, wording),
            notice(Kind.CORRECTED, since.correctedBy(), slugs, site, wording),
            notice(earlier(since), since.corrects(), slugs, site, wording))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Kind earlier(Aftermath since) {
    return since.purpose() == ReleasePurpose.RETRACTION ? Kind.RETRACTS : Kind.CORRECTS;
  }

  private static Optional<Notice> notice(
      Kind kind, @Nullable UUID other, Map<UUID, String> slugs, Site site, Wording wording) {
    return Optional.ofNullable(other)
        .map(id ->
            new Notice(
                kind,
                wording.say("newsroom." + kind.message()),
                Optional.ofNullable(slugs.get(id))
                    .map(slug -> site.at(Site.page(slug)))
                    .orElse(null)));
  }

  private List<NewsroomItem> inAllLanguages(NewsroomItem release) {
    List<String> order = languages.tags();
    return newsroom.languages(release).stream()
        .sorted(Comparator.comparing(item -> rank(order.indexOf(item.language()))))
        .toList();
  }

  /// Languages that are no longer among those of the installation come last.
  private static int rank(int index) {
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  /// All that the licensor ever said of itself, the newest first.
  private List<Profile> profiles() {
    return licensors.history(LicensorDecider.ID).reversed().stream()
        .map(happened ->
            switch (happened.event()) {
              case LicensorDescribed(Profile profile) -> profile;
            })
        .toList();
  }
}
