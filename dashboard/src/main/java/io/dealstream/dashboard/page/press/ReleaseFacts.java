package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Together;
import io.dealstream.dashboard.client.announcement.Announcements;
import io.dealstream.dashboard.client.announcement.Check;
import io.dealstream.dashboard.client.announcement.Fact;
import io.dealstream.dashboard.client.announcement.Happened;
import io.dealstream.dashboard.client.announcement.Release;
import io.dealstream.dashboard.page.Unshown;
import io.dealstream.dashboard.session.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Asks for all that the page of a release shows, at once as far as it can.
@ApplicationScoped
class ReleaseFacts {
  private static final Check NOTHING = new Check(Check.CARRIED, List.of());

  private final Announcements announcements;

  ReleaseFacts(Announcements announcements) {
    this.announcements = announcements;
  }

  /// @param texts the release in the languages that are shown, at least one
  record Known(
      List<Release> texts,
      Answer<List<Fact>> facts,
      Answer<List<Happened>> history,
      Answer<Check> check) {
    Release release() {
      return texts.getFirst();
    }
  }

  /// @param language empty for that of the house
  /// @param all whether to show all languages
  /// @param checks whether the reader may have the text checked
  Known of(Caller caller, UUID id, String language, boolean all, boolean checks) {
    var facts = Together.call(() -> announcements.facts(caller, id));
    var history = Together.call(() -> announcements.history(caller, id));
    Release release =
        Unshown.unless(announcements.release(caller, id, language.isEmpty() ? null : language));
    var check = Together.call(() -> checks ? check(caller, release) : good());
    return new Known(
        all ? languages(caller, release) : List.of(release),
        facts.answer(),
        history.answer(),
        check.answer());
  }

  private Answer<Check> check(Caller caller, Release release) {
    return release.headline() == null ? good() : announcements.check(caller, release.id());
  }

  private static Answer<Check> good() {
    return new Answer.Good<>(NOTHING);
  }

  private List<Release> languages(Caller caller, Release release) {
    List<Together<Answer<Release>>> others =
        release.languages().stream()
            .filter(language -> !language.equals(release.language()))
            .map(language ->
                Together.call(() -> announcements.release(caller, release.id(), language)))
            .toList();
    return Stream.concat(
            Stream.of(release), others.stream().map(other -> Unshown.unless(other.answer())))
        .toList();
  }
}
