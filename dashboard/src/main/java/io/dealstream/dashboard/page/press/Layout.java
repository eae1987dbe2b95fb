package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.announcement.Release;
import io.dealstream.dashboard.page.Form;
import io.dealstream.vocabulary.ReleasePurpose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The form of a release's layout: all blocks in their order, and which of them are on.
final class Layout {
  private static final List<String> ALL =
      List.of(
          "HEADLINE",
          "CORRECTION",
          "DATELINE",
          "LEAD",
          "TERRITORIES",
          "AUDIENCE_RESULTS",
          "AWARDS",
          "ABOUT_TITLE",
          "QUOTE",
          "BOILERPLATE",
          "MEDIA_CONTACT");
  private static final Set<String> FIXED = Set.of("HEADLINE", "CORRECTION", "LEAD", "TERRITORIES");
  private static final String ORDER = "order";
  private static final String ON = "on";
  private static final String UP = "up";
  private static final String DOWN = "down";

  private Layout() {}

  /// What is off stands below what is on.
  static Form begin(Release release) {
    boolean announces = release.lineage().purpose() == ReleasePurpose.ANNOUNCEMENT;
    Stream<String> off =
        ALL.stream()
            .filter(kind -> !release.arrangement().contains(kind))
            .filter(kind -> !announces || !kind.equals("CORRECTION"))
            .filter(kind -> announces || !FIXED.contains(kind));
    return Form.empty()
        .version(release.version())
        .put(ORDER, Stream.concat(release.arrangement().stream(), off).toList())
        .put(ON, release.arrangement());
  }

  static boolean isFixed(String kind) {
    return FIXED.contains(kind);
  }

  static List<String> order(Form form) {
    return form.all(ORDER).stream().filter(ALL::contains).distinct().toList();
  }

  /// Those that are on, in their order.
  static List<String> chosen(Form form) {
    return order(form).stream().filter(kind -> FIXED.contains(kind) || form.has(ON, kind)).toList();
  }

  static boolean moves(Form form) {
    return !form.text(UP).isEmpty() || !form.text(DOWN).isEmpty();
  }

  /// One block one place up or down; the headline stays on top.
  static Form moved(Form form) {
    List<String> order = new ArrayList<>(order(form));
    boolean up = !form.text(UP).isEmpty();
    int from = order.indexOf(form.text(up ? UP : DOWN));
    int to = up ? from - 1 : from + 1;
    if (from >= 1 && to >= 1 && to < order.size()) {
      Collections.swap(order, from, to);
    }
    return form.put(ORDER, order);
  }
}
