package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.announcement.Release;
import io.dealstream.dashboard.client.announcement.Review.Missing;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.session.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the forms of actions on a release begin with, and what is sent of them.
final class ActionBody {
  private ActionBody() {}

  static Form begin(Action action, Release release, Person person, Reader r) {
    Form form = Form.empty().version(release.version());
    return switch (action.fields()) {
      case NONE, REASON, FINDINGS -> form;
      case APPROVAL -> approval(form, release, person);
      case SCHEDULE -> form.put("zone", r.zone().getId());
      case QUOTE -> form.put("language", release.language());
    };
  }

  private static Form approval(Form form, Release release, Person person) {
    List<Missing> own =
        release.review().missing().stream().filter(one -> person.is(one.role())).toList();
    own.stream().map(Missing::role).findFirst().ifPresent(role -> form.put("role", role));
    return form.put(
        "languages",
        own.stream()
            .filter(one -> one.role().equals(form.text("role")))
            .map(Missing::language)
            .toList());
  }

  static Map<String, Object> of(Action action, Form form) {
    Map<String, Object> body = new LinkedHashMap<>();
    switch (action.fields()) {
      case NONE, REASON -> {}
      case APPROVAL -> {
        put(body, form, "role");
        body.put("languages", form.all("languages"));
      }
      case SCHEDULE -> put(body, form, "moment", "zone", "offset");
      case FINDINGS -> body.put("findings", form.all("findings"));
      case QUOTE -> {
        put(body, form, "speaker", "role", "organization", "language", "text");
        body.put("consent", form.has("consent", "true"));
      }
    }
    put(body, form, "reason");
    return body;
  }

  /// Those of the fields that say something.
  static Map<String, Object> texts(Form form, String... names) {
    Map<String, Object> body = new LinkedHashMap<>();
    put(body, form, names);
    return body;
  }

  private static void put(Map<String, Object> body, Form form, String... names) {
    for (String name : names) {
      if (!form.text(name).isEmpty()) {
        body.put(name, form.text(name));
      }
    }
  }
}
