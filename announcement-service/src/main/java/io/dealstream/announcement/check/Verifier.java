package io.dealstream.announcement.check;

import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.domain.release.ReleaseText.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Says of texts, in each of the installation's languages, what the facts carry of them.
public final class Verifier {
  private final Map<String, Lexicon> lexicons = new LinkedHashMap<>();

  /// @param languages BCP 47 tags; each has a file of words
  /// @throws IllegalStateException that names what is wrong with a file
  public Verifier(List<String> languages) {
    languages.forEach(language -> lexicons.put(language, new Lexicon(language)));
  }

  /// The findings of any text, in its order.
  ///
  /// @param language one of the verifier's
  /// @param text paragraphs on lines of their own
  public List<Finding> check(String language, String text, Known known) {
    return checker(language, known).check(paragraphs(text));
  }

  /// The findings of a release by its sections: what is generated must be so again from the same
  /// facts, what somebody wrote is read, and so are quotes.
  ///
  /// @param text in one of the verifier's languages
  public List<Checked> check(ReleaseText text, Known known) {
    Checker checker = checker(text.language(), known);
    return text.sections().stream()
        .map(section -> new Checked(section, checker.check(paragraphs(section))))
        .toList();
  }

  private static List<String> paragraphs(Section section) {
    return section.paragraphs().stream().map(ReleaseText.Paragraph::text).toList();
  }

  /// A section and what was found in it.
  public record Checked(Section section, List<Finding> findings) {
    public Checked {
      findings = List.copyOf(findings);
    }
  }

  /// What an article says of the facts.
  public Coverage cover(String language, String text, Known known) {
    Checker checker = checker(language, known);
    List<String> paragraphs = paragraphs(text);
    return new Coverage(checker.check(paragraphs), LeftOut.of(known, checker.meanings(paragraphs)));
  }

  /// @param leftOut facts that the text says nothing of
  public record Coverage(List<Finding> findings, List<LeftOut> leftOut) {
    public Coverage {
      findings = List.copyOf(findings);
      leftOut = List.copyOf(leftOut);
    }
  }

  public boolean reads(String language) {
    return lexicons.containsKey(language);
  }

  private Checker checker(String language, Known known) {
    Lexicon lexicon = lexicons.get(language);
    if (lexicon == null) {
      throw new IllegalArgumentException("no words of " + language);
    }
    return new Checker(lexicon, known);
  }

  /// Each line is a paragraph; places in it are places in the line.
  static List<String> paragraphs(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }
}
