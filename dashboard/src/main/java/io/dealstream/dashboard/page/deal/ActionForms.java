package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Method;
import io.dealstream.dashboard.client.deal.Deal;
import io.dealstream.dashboard.page.Body;
import io.dealstream.dashboard.page.Choice;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Moments;
import io.dealstream.dashboard.page.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What the forms of actions begin with, and what is sent of them.
final class ActionForms {
  private ActionForms() {}

  static Form begin(Action action, Deal deal, Reader r) {
    Form form =
        switch (action.fields()) {
          case TERMS ->
              deal.offers().isEmpty()
                  ? OfferForm.first(deal.titleIds())
                  : OfferForm.of(deal.offers().getLast().terms(), r);
          case HOLD -> OfferForm.held(deal, r);
          case SIGNED_ON -> Form.empty().put("signedOn", today(r));
          case AMENDMENT -> standing(deal, r).put("effectiveOn", today(r));
          case EXTENSION, EFFECTIVE -> Form.empty().put("effectiveOn", today(r));
          case REASON -> Form.empty();
        };
    return action.ofDeal() ? form.version(deal.version()) : form;
  }

  static Command command(Action action, Form form, Deal deal, Reader r) {
    return new Command(
        Method.POST,
        action.command(deal.id()),
        form.key(),
        form.version(),
        body(action, form, deal, r));
  }

  private static Map<String, Object> body(Action action, Form form, Deal deal, Reader r) {
    return switch (action.fields()) {
      case TERMS -> new OfferBody(form, r).body();
      case HOLD ->
          fields(form)
              .set("licenseeId", deal.licenseeId())
              .set("block", new OfferBody(form, r).blocks().getFirst())
              .set("until", Moments.inUtc(form.text("until"), r.zone()))
              .fields();
      case AMENDMENT ->
          fields(form, "effectiveOn").set("blocks", new OfferBody(form, r).blocks()).fields();
      case SIGNED_ON -> fields(form, "signedOn").fields();
      case EXTENSION -> fields(form, "effectiveOn", "to").fields();
      case EFFECTIVE -> fields(form, "effectiveOn").fields();
      case REASON -> fields(form).fields();
    };
  }

  /// The rights that would hold after the action, as a form; nothing when they are not written yet,
  /// or stay as they are.
  static Optional<Form> rights(Action action, Form form, Deal deal, Reader r) {
    return switch (action.fields()) {
      case TERMS, HOLD, AMENDMENT -> Optional.of(form).filter(OfferForm::isStated);
      case EXTENSION -> Optional.of(OfferForm.until(form.text("to"), standing(deal, r)));
      case SIGNED_ON, EFFECTIVE, REASON -> Optional.empty();
    };
  }

  private static Form standing(Deal deal, Reader r) {
    return DealViews.standing(deal).map(terms -> OfferForm.of(terms, r)).orElseGet(Form::empty);
  }

  static List<Choice> titles(Facts.Known known, Reader r) {
    Map<UUID, String> names = known.titleNames();
    return known.deal().titleIds().stream()
        .map(id ->
            new Choice(id.toString(), Objects.requireNonNullElse(names.get(id), r.say("unnamed"))))
        .toList();
  }

  private static Body fields(Form form, String... names) {
    return new Body()
        .text(form, names)
        .text(form, "reason", "acknowledgedGaps")
        .put("acknowledgedConflicts", form.all("acknowledgedConflicts"))
        .put("acknowledgedHolds", form.all("acknowledgedHolds"));
  }

  private static String today(Reader r) {
    return LocalDate.now(r.zone()).toString();
  }
}
