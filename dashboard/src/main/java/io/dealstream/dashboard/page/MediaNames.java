package io.dealstream.dashboard.page;

import io.dealstream.vocabulary.Media;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Reads media rights as people write them: by name in their language, or by code.
public final class MediaNames {
  private MediaNames() {}

  /// Several, parted by commas or semicolons; what nobody knows stays as it is, and is refused by
  /// the service with the name of its field.
  public static List<String> codes(String text, Reader r) {
    return Arrays.stream(text.split("[,;\n]"))
        .filter(part -> !part.isBlank())
        .map(part -> code(part.strip(), r))
        .distinct()
        .toList();
  }

  /// All of them, to choose from.
  public static List<Choice> choices(Reader r) {
    return Arrays.stream(Media.values())
        .map(media -> new Choice(media.name(), r.media(media.name())))
        .toList();
  }

  private static String code(String text, Reader r) {
    Collator same = Collator.getInstance(r.locale());
    same.setStrength(Collator.PRIMARY);
    return Arrays.stream(Media.values())
        .map(Media::name)
        .filter(code -> same.equals(r.media(code), text))
        .findFirst()
        .orElse(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
