package io.dealstream.announcement.render;

import io.dealstream.announcement.render.fact.Title;
import io.dealstream.announcement.render.fact.Title.CrewMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Who made it: with a verb for the roles that the message file knows, by the role's name for the
/// others.
final class Credits {
  private static final String ROLE = "about.crew.";

  private final Wording wording;

  Credits(Wording wording) {
    this.wording = wording;
  }

  /// `was directed by A and written by B`.
  Optional<String> made(Title title) {
    Map<String, List<String>> people = new LinkedHashMap<>();
    title.crew().stream()
        .filter(this::hasVerb)
        .forEach(member ->
            people.computeIfAbsent(key(member), key -> new ArrayList<>()).add(member.name()));
    if (people.isEmpty()) {
      return Optional.empty();
    }
    Gaps gaps = new Gaps().fill("kind", title.kind().name());
    List<String> credits = new ArrayList<>();
    people.forEach(
        (key, names) -> credits.add(wording.say(key, gaps.fill("people", wording.list(names)))));
    return Optional.of(wording.say("about.made", gaps.fill("credits", wording.list(credits))));
  }

  /// `The credits also include A (Composer).`
  Optional<String> others(Title title) {
    List<String> people =
        title.crew().stream()
            .filter(member -> !hasVerb(member))
            .map(member ->
                wording.say(
                    "about.credit",
                    new Gaps()
                        .fill("name", member.name())
                        .fill("role", wording.term("role", member.role()))))
            .toList();
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(
            wording.say(
                "about.credits",
                new Gaps().fill("people", wording.list(people)).fill("count", people.size())));
  }

  private boolean hasVerb(CrewMember member) {
    return wording.knows(key(member));
  }

  private static String key(CrewMember member) {
    return ROLE + member.role().strip().toLowerCase(Locale.ROOT);
  }
}
