package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Problem;
import io.dealstream.dashboard.client.Problem.Violation;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Trouble;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the fields of the form that a refusal speaks of, and in lists the entry.
final class Mistakes {
  private static final Pattern BLOCK = Pattern.compile("blocks\\[(\\d+)]\\.(.*)");
  private static final Pattern HOLDBACK = Pattern.compile("holdbacks\\[(\\d+)](?:\\.(.*))?");
  private static final Pattern ENTRY = Pattern.compile("([^\\[]+)\\[(\\d+)].*");
  private static final String FIELD = "field";
  private static final Map<String, String> FIELDS_OF_CODES =
      Map.of(
          "SEASONS_ONLY_FOR_SERIES", "seasons",
          "SEASON_TWICE", "seasons",
          "REMAKE_OF_ITSELF", Original.NAME);

  private Mistakes() {}

  /// Nothing when the command happened.
  static Optional<Trouble> of(Answer<?> answer, Form form, Reader r) {
    return Trouble.of(answer, r)
        .map(trouble ->
            answer instanceof Answer.Refused<?>(Problem problem)
                ? new Trouble(
                    trouble.status(), trouble.code(), trouble.text(), wrong(problem, form, r))
                : trouble);
  }

  static Trouble unclearOriginal(String why, Reader r) {
    return new Trouble(400, "MALFORMED", r.say("problem.MALFORMED"), Map.of(Original.NAME, why));
  }

  static Map<String, String> wrong(Problem problem, Form form, Reader r) {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (Violation violation : problem.violations()) {
      put(wrong, path(violation.field(), form), violation.message(), form);
    }
    String field = FIELDS_OF_CODES.get(problem.code());
    if (field == null && problem.facts().get(FIELD) instanceof String told) {
      field = path(told, form);
    }
    if (field != null) {
      wrong.putIfAbsent(field, Notice.text(problem, r));
    }
    return wrong;
  }

  private static void put(Map<String, String> wrong, String path, String message, Form form) {
    Matcher entry = ENTRY.matcher(path);
    if (entry.matches()) {
      String of = entry(form.text(entry.group(1)), Integer.parseInt(entry.group(2)));
      wrong.putIfAbsent(entry.group(1), of + message);
    } else {
      wrong.putIfAbsent(path, message);
    }
  }

  /// `blocks[0].territories[2]` is in the field `b0.territories`.
  private static String path(String field, Form form) {
    Matcher block = BLOCK.matcher(field);
    if (block.matches()) {
      String prefix = RightsFields.block(Integer.parseInt(block.group(1)));
      Matcher holdback = HOLDBACK.matcher(block.group(2));
      return holdback.matches() ? row(prefix, holdback, form) : prefix + block.group(2);
    }
    return field.equals("remakeOf") || field.equals("remakeOf.titleId") ? Original.NAME : field;
  }

  /// Rows that were left empty were not sent.
  private static String row(String prefix, Matcher holdback, Form form) {
    List<Integer> rows = RightsFields.holdbacks(form, prefix);
    int sent = Integer.parseInt(holdback.group(1));
    String field = holdback.group(2) == null ? "media" : holdback.group(2);
    return RightsFields.holdback(prefix, sent < rows.size() ? rows.get(sent) : 0) + field;
  }

  /// What somebody wrote there: a line when there are several, or else a part of the only one.
  private static String entry(String text, int index) {
    List<String> lines = Entries.lines(text);
    List<String> entries = lines.size() > 1 || text.contains(":") ? lines : Entries.words(text);
    return index < entries.size() ? "“" + entries.get(index) + "”: " : "";
  }
}
