package io.dealstream.announcement.render;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of the catalog, which are English, in the language of a release: genres, roles, names of
/// awards, what a figure is about. Digits in them are gaps: `among the films of 2019` is looked up
/// as `among-the-films-of-n`. What the message file does not know is said as the catalog has it,
/// and set off as the file says.
final class Terms {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Messages messages;

  Terms(Messages messages) {
    this.messages = messages;
  }

  /// @param kind like `genre`
  String of(String kind, String text) {
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return text;
    }
    return known(kind, text)
        .orElseGet(() -> messages.say("foreign", new Gaps().fill("text", text).values()));
  }

  private Optional<String> known(String kind, String text) {
    Gaps numbers = new Gaps();
    StringBuilder name = new StringBuilder();
    Matcher digits = DIGITS.matcher(text);
    for (int n = 1; digits.find(); n++) {
      numbers.fill("n" + n, digits.group());
      digits.appendReplacement(name, "n");
    }
    digits.appendTail(name);
    String slug =
        name.toString()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}]+", "-")
            .replaceAll("^-|-$", "");
    String key = Messages.TERM + kind + "." + slug;
    return messages.knows(key)
        ? Optional.of(messages.say(key, numbers.values()))
        : Optional.empty();
  }
}
