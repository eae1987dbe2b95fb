package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.announcement.Release;
import io.dealstream.dashboard.client.announcement.Review.Missing;
import io.dealstream.dashboard.page.Body;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.session.Person;
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
    Body body =
        switch (action.fields()) {
          case NONE, REASON -> new Body();
          case APPROVAL -> new Body().text(form, "role").set("languages", form.all("languages"));
          case SCHEDULE -> new Body().text(form, "moment", "zone", "offset");
          case FINDINGS -> new Body().set("findings", form.all("findings"));
          case QUOTE ->
              new Body()
                  .text(form, "speaker", "role", "organization", "language", "text")
                  .put("consent", form.has("consent", "true"));
        };
    return body.text(form, "reason").fields();
  }
}
