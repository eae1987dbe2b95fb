package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.page.Body;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the forms of actions begin with, and what is sent of them.
final class ActionForms {
  static final String RECORD = "record";

  private ActionForms() {}

  static Form begin(Action action, Known known, Reader r) {
    Form form =
        switch (action.fields()) {
          case FACTS -> FactsForm.of(known.title().facts(), known.original(), r);
          case LOCAL_TITLES ->
              Form.empty()
                  .put(FactsForm.LOCAL_TITLES, FactsForm.localTitles(known.title().facts(), r));
          case AWARD -> known.award().map(award -> Records.form(award, r)).orElseGet(Form::empty);
          case RESULT ->
              known.result().map(result -> Records.form(result, r)).orElseGet(Form::empty);
          case RIGHTS ->
              known
                  .acquisition()
                  .map(acquisition -> RightsFields.of(acquisition, r))
                  .orElseGet(RightsFields::first);
          case EFFECTIVE -> Form.empty().put("effectiveOn", LocalDate.now(r.zone()).toString());
          case REASON -> Form.empty();
        };
    form.put(RECORD, known.record());
    return action.changes() ? form.version(known.version()) : form;
  }

  /// @param original id of the remade title that the form names
  static Map<String, Object> body(
      Action action, Form form, Known known, @Nullable UUID original, Reader r) {
    return switch (action.fields()) {
      case FACTS -> new FactsBody(form, original, r).body();
      case LOCAL_TITLES -> localTitles(form, known, r);
      case AWARD -> Records.award(form, r);
      case RESULT -> Records.result(form, r);
      case RIGHTS -> new RightsBody(form, r).body();
      case EFFECTIVE -> new Body().text(form, "effectiveOn", "reason").fields();
      case REASON -> new Body().text(form, "reason").fields();
    };
  }

  /// All other facts stay as they are: the service takes them together. That they are those that
  /// the reader saw, the version says.
  private static Map<String, Object> localTitles(Form form, Known known, Reader r) {
    Form all =
        FactsForm.of(known.title().facts(), known.original(), r)
            .put(FactsForm.LOCAL_TITLES, form.text(FactsForm.LOCAL_TITLES))
            .put("reason", form.text("reason"));
    var remake = known.title().facts().remakeOf();
    return new FactsBody(all, remake == null ? null : remake.titleId(), r).body();
  }
}
