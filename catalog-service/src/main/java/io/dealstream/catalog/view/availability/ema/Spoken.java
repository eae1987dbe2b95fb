package io.dealstream.catalog.view.availability.ema;

import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Ranges;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/// A set of languages as EMA writes it: what is allowed, without what is held back. Where nothing
/// is allowed by name, all is. The rest of a language beside its variants has a code of ours only:
/// it is the language, with the variants that are missing held back. What cannot be said so, like a
/// language as it is spoken in Kosovo, is not offered.
///
/// @param allowed BCP 47 tags
/// @param heldBack BCP 47 tags
/// @param complete false when some of the languages are not offered
record Spoken(List<String> allowed, List<String> heldBack, boolean complete) {
  private static final Ranges ALL = Ranges.of(Language.TREE.root().interval());

  /// True when none of the languages can be offered.
  boolean isNothing() {
    return !complete && allowed.isEmpty();
  }

  static Spoken of(Ranges languages) {
    List<String> in = Language.TREE.codes(languages);
    List<String> out = Language.TREE.codes(ALL.minus(languages));
    return out.size() < in.size() && areStandard(out)
        ? new Spoken(List.of(), out, true)
        : byName(in, languages);
  }

  private static Spoken byName(List<String> codes, Ranges languages) {
    TreeSet<String> allowed = new TreeSet<>();
    TreeSet<String> heldBack = new TreeSet<>();
    boolean complete = true;
    for (String code : codes) {
      String standard = Language.isRest(code) ? parent(code) : code;
      List<String> missing = missing(standard, languages);
      if (isStandard(standard) && areStandard(missing)) {
        allowed.add(standard);
        heldBack.addAll(missing);
      } else {
        complete = false;
      }
    }
    return new Spoken(List.copyOf(allowed), List.copyOf(heldBack), complete);
  }

  private static List<String> missing(String code, Ranges languages) {
    return Language.TREE.codes(Language.TREE.ranges(List.of(code)).minus(languages));
  }

  private static boolean areStandard(List<String> codes) {
    return codes.stream().allMatch(Spoken::isStandard);
  }

  private static boolean isStandard(String code) {
    return !Language.isRest(code) && !code.endsWith("-XK");
  }

  private static String parent(String code) {
    return Objects.requireNonNull(Language.TREE.node(code).parent());
  }
}
