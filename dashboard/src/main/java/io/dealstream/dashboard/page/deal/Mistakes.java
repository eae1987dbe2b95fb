package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.client.Problem;
import io.dealstream.dashboard.client.Problem.Violation;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.deal.ActionView.Known;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the fields of the form that a refusal speaks of, and what of it can be acknowledged.
final class Mistakes {
  private static final Pattern BLOCK = Pattern.compile("blocks\\[(\\d+)]\\.(.*)");
  private static final Pattern INDEX = Pattern.compile("\\[\\d+].*");

  private Mistakes() {}

  /// What is wrong, by the names of the form's fields.
  static Map<String, String> of(Problem problem) {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (Violation violation : problem.violations()) {
      wrong.merge(field(violation.field()), violation.message(), (one, two) -> one);
    }
    return wrong;
  }

  /// `blocks[0].territories[2]` is the field `b0.territories`, and so is that of the only `block`.
  static String field(String path) {
    String field = path.replaceFirst("^[a-z]+\\.request\\.", "");
    Matcher block = BLOCK.matcher(field.replaceFirst("^block\\.", "blocks[0]."));
    return block.matches()
        ? "b" + block.group(1) + "." + INDEX.matcher(block.group(2)).replaceFirst("")
        : field;
  }

  static List<Known> known(Problem problem, Reader r) {
    List<Known> known = new ArrayList<>();
    each(problem, "conflicts", "dealId", "acknowledgedConflicts", r, known);
    each(problem, "holds", "holdId", "acknowledgedHolds", r, known);
    if (problem.code().equals("RIGHTS_NOT_ACQUIRED")) {
      known.add(new Known("acknowledgedGaps", "true", r.say("acknowledge.gaps")));
    }
    return known;
  }

  private static void each(
      Problem problem, String list, String id, String field, Reader r, List<Known> known) {
    if (problem.facts().get(list) instanceof List<?> facts) {
      for (Object fact : facts) {
        if (fact instanceof Map<?, ?> map && map.get(id) instanceof String value) {
          known.add(new Known(field, value, r.say("acknowledge." + list, territories(map, r))));
        }
      }
    }
  }

  private static String territories(Map<?, ?> fact, Reader r) {
    return fact.get("territories") instanceof List<?> codes
        ? r.territories(codes.stream().map(Object::toString).toList())
        : "";
  }
}
