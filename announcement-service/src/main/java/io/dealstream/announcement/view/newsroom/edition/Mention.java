package io.dealstream.announcement.view.newsroom.edition;

import io.dealstream.announcement.domain.licensor.Profile;
import io.dealstream.announcement.render.Wording;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.License.Grant;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.announcement.render.fact.Title.CrewMember;
import io.dealstream.announcement.view.fact.KnownFacts;
import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.edition.Mentions.Place;
import io.dealstream.announcement.view.newsroom.edition.Mentions.Work;
import io.dealstream.vocabulary.Territory;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one release names of what is known.
final class Mention {
  private static final String DIRECTOR = "director";

  private final NewsroomItem release;
  private final Wording wording;
  private final Said all;

  Mention(NewsroomItem release, Wording wording) {
    this.release = release;
    this.wording = wording;
    this.all = new Said(release.words());
  }

  Mentions of(List<Profile> licensors, KnownFacts known) {
    List<License> licenses = known.licenses().stream().map(fact -> fact.value()).toList();
    return new Mentions(
        licensor(all, licensors).orElse(null),
        works(known.titles().stream().map(fact -> fact.value()).toList()),
        licensees(licenses),
        places(all, territories(licenses)));
  }

  /// The newest of the licensor's names that is said.
  static Optional<String> licensor(Said words, List<Profile> profiles) {
    return profiles.stream().map(Profile::name).filter(words::says).findFirst();
  }

  private List<Work> works(List<Title> titles) {
    return titles.stream()
        .filter(title -> all.says(title.name(release.language())))
        .map(this::work)
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .toList();
  }

  private Work work(Title title) {
    String name = title.name(release.language());
    Said about = about(name);
    return new Work(
        title.kind(),
        name,
        said(about, title.originalTitle(), name),
        title.year() != null && about.says(title.year().toString()) ? title.year() : null,
        title.crew().stream()
            .filter(member -> member.role().equalsIgnoreCase(DIRECTOR))
            .map(CrewMember::name)
            .filter(about::says)
            .toList(),
        places(about, title.countries()));
  }

  /// What the release says about a title, which begins with its name.
  private Said about(String title) {
    return new Said(
        release.paragraphs("ABOUT_TITLE").stream()
            .filter(paragraph -> new Said(paragraph).says(title))
            .collect(Collectors.joining("\n")));
  }

  private static @Nullable String said(Said about, @Nullable String original, String name) {
    return original != null && !original.equals(name) && about.says(original) ? original : null;
  }

  private List<String> licensees(List<License> licenses) {
    return licenses.stream()
        .map(License::licensee)
        .filter(licensee -> licensee.nameable() && all.says(licensee.name()))
        .map(License.Licensee::name)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Territory> territories(List<License> licenses) {
    return licenses.stream()
        .flatMap(license -> license.blocks().stream())
        .map(Grant::territories)
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .toList();
  }

  private List<Place> places(Said words, Collection<Territory> territories) {
    Stream<Territory> countries =
        territories.stream().filter(territory -> Territory.isCountry(territory.code()));
    return countries
        .distinct()
        .sorted()
        .map(country -> new Place(country.code(), wording.name(country)))
        .filter(place -> words.says(place.name()))
        .toList();
  }
}
