package io.dealstream.dashboard.page.opening;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.Together;
import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.client.catalog.ListedTitle;
import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.opening.OpeningView.Choice;
import io.dealstream.dashboard.session.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The titles to choose from: those that were chosen already, and those that are looked for.
@ApplicationScoped
class TitleChoices {
  /// More than anybody chooses by hand.
  private static final int MOST_CHOSEN = 50;

  private final Catalog catalog;

  TitleChoices(Catalog catalog) {
    this.catalog = catalog;
  }

  /// @param more whether there are more than are shown
  record Found(List<Choice> choices, boolean more, List<String> notices) {}

  Found of(Form form, Caller caller, Reader r) {
    Answer<Listed<ListedTitle>> answer = catalog.titles(caller, form.text("title"));
    List<ListedTitle> listed = answer.value().map(Listed::items).orElse(List.of());
    Set<String> shown =
        listed.stream().map(title -> title.id().toString()).collect(Collectors.toSet());
    List<String> chosenBefore =
        form.all("titleIds").stream()
            .filter(id -> !shown.contains(id))
            .distinct()
            .limit(MOST_CHOSEN)
            .toList();
    return new Found(
        Stream.concat(
                named(chosenBefore, caller, r), listed.stream().map(title -> choice(title, r)))
            .toList(),
        answer.value().map(Listed::next).isPresent(),
        Notice.of(answer, r).stream().toList());
  }

  /// What was chosen stays chosen, also when nobody can say now what it is called.
  private Stream<Choice> named(List<String> ids, Caller caller, Reader r) {
    List<Together<Choice>> asked =
        ids.stream()
            .map(id ->
                Together.call(() ->
                    title(id, caller)
                        .map(title -> choice(title, r))
                        .orElseGet(() -> new Choice(id, r.say("unnamed"), ""))))
            .toList();
    return asked.stream().map(Together::answer);
  }

  private Optional<Title> title(String id, Caller caller) {
    try {
      return catalog.title(caller, UUID.fromString(id)).value();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Choice choice(Title title, Reader r) {
    Title.Facts facts = title.facts();
    return choice(title.id(), facts.internationalTitle(), facts.year(), facts.countries(), r);
  }

  private static Choice choice(ListedTitle title, Reader r) {
    return choice(title.id(), title.internationalTitle(), title.year(), title.countries(), r);
  }

  private static Choice choice(
      UUID id, String name, @Nullable Integer year, Collection<String> countries, Reader r) {
    return new Choice(
        id.toString(), name, (year == null ? "" : year + " · ") + r.territories(countries));
  }
}
