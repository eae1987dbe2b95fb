package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.Problem;
import io.dealstream.dashboard.client.Problem.Violation;
import io.dealstream.dashboard.client.announcement.Licensor;
import io.dealstream.dashboard.client.announcement.Licensor.Boilerplate;
import io.dealstream.dashboard.page.Body;
import io.dealstream.dashboard.page.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The distributor's profile as a form: its boilerplates one below the other, and behind them an
/// empty one for the next. One that is emptied goes.
final class LicensorForm {
  private static final int MOST_TEXTS = 100;
  private static final Pattern TEXT = Pattern.compile(".*boilerplates\\[(\\d+)]\\.(\\w+)");

  private LicensorForm() {}

  static Form of(Licensor licensor) {
    Form form = Form.empty().put("name", licensor.name());
    List<Boilerplate> texts = licensor.boilerplates();
    for (int i = 0; i < texts.size(); i++) {
      form.put(field(i, "language"), texts.get(i).language());
      form.put(field(i, "from"), texts.get(i).from() == null ? "" : "" + texts.get(i).from());
      form.put(field(i, "text"), texts.get(i).text());
    }
    if (licensor.contact() != null) {
      form.put("contact", licensor.contact().name()).put("email", licensor.contact().email());
    }
    return form;
  }

  /// How many boilerplates it has.
  static int count(Form form) {
    return Math.toIntExact(
        IntStream.range(0, MOST_TEXTS).takeWhile(i -> isWritten(form, i)).count());
  }

  /// The prefix of the fields of a boilerplate.
  static String prefix(int index) {
    return "t" + index + ".";
  }

  /// In which its boilerplates are, be they languages of ours or others.
  static Stream<String> languages(Form form) {
    return IntStream.range(0, count(form)).mapToObj(i -> form.text(field(i, "language")));
  }

  /// With the boilerplates that say something right behind one another, as they are sent.
  static Form closed(Form form) {
    List<Map<String, String>> texts =
        IntStream.range(0, MOST_TEXTS)
            .filter(i -> isWritten(form, i))
            .mapToObj(i -> values(form, i))
            .toList();
    for (int i = 0; i < MOST_TEXTS; i++) {
      Map<String, String> values = i < texts.size() ? texts.get(i) : Map.of();
      for (String name : List.of("language", "from", "text")) {
        form.put(field(i, name), values.getOrDefault(name, ""));
      }
    }
    return form;
  }

  static Map<String, Object> body(Form form) {
    Body body =
        new Body()
            .text(form, "name", "reason")
            .set(
                "boilerplates",
                IntStream.range(0, count(form)).mapToObj(i -> boilerplate(form, i)).toList());
    if (!form.text("contact").isEmpty() || !form.text("email").isEmpty()) {
      body.set("contact", Map.of("name", form.text("contact"), "email", form.text("email")));
    }
    return body.fields();
  }

  private static Map<String, Object> boilerplate(Form form, int index) {
    Body text = new Body();
    values(form, index).forEach(text::put);
    return text.fields();
  }

  /// What is wrong, by the names of the form's fields.
  static Map<String, String> wrong(Problem problem) {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (Violation violation : problem.violations()) {
      wrong.putIfAbsent(named(violation.field()), violation.message());
    }
    return wrong;
  }

  private static String named(String path) {
    Matcher text = TEXT.matcher(path);
    if (text.matches()) {
      return field(Integer.parseInt(text.group(1)), text.group(2));
    }
    return path.endsWith("contact.name") ? "contact" : path.replaceFirst("^.*\\.", "");
  }

  private static boolean isWritten(Form form, int index) {
    return !form.text(field(index, "text")).isEmpty();
  }

  private static Map<String, String> values(Form form, int index) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : List.of("language", "from", "text")) {
      values.put(name, form.text(field(index, name)));
    }
    return values;
  }

  private static String field(int index, String name) {
    return prefix(index) + name;
  }
}
