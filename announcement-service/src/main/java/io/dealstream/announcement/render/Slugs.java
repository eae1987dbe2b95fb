package io.dealstream.announcement.render;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/// Addresses of releases in the newsroom.
public final class Slugs {
  private static final int LONGEST = 80;

  /// Ids begin with the time at which they were made: what tells them apart is at their end.
  private static final int ID_CHARACTERS = 12;

  private Slugs() {}

  /// The headline's words in plain letters, then a piece of the release's id and the language: two
  /// releases, or two languages of one, with the same headline have different addresses.
  public static String of(String headline, UUID releaseId, String language) {
    String words =
        Normalizer.normalize(headline, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("ı", "i")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    String whole = releaseId.toString();
    String id =
        whole.substring(whole.length() - ID_CHARACTERS) + "-" + language.toLowerCase(Locale.ROOT);
    String trimmed = cut.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? id : trimmed + "-" + id;
  }
}
