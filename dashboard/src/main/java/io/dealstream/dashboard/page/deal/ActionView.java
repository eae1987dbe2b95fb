package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.page.Choice;
import io.dealstream.dashboard.page.FieldGroup;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Written;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The page of an action: what will happen, what it asks for, and what is wrong with what was
/// written.
///
/// @param problem why it was refused, or empty
/// @param wrong what is wrong with a field, by its name in the form
/// @param known what legal may acknowledge, after a refusal
/// @param check what its rights would meet
public record ActionView(
    String id,
    Action action,
    String title,
    String licensee,
    Form form,
    String problem,
    Map<String, String> wrong,
    List<Known> known,
    CheckView check,
    List<Choice> titles,
    List<Choice> media) {

  /// Something in the way that can be acknowledged.
  ///
  /// @param field of the form
  public record Known(String field, String value, String text) {}

  /// Where it is asked, and sent.
  public String address() {
    return "/deals/" + id + "/" + action.path();
  }

  /// The fields that the form has once.
  public Written written() {
    return new Written(form, wrong);
  }

  /// The rights blocks of the form.
  public List<FieldGroup> blocks() {
    return IntStream.range(0, OfferBody.count(form))
        .mapToObj(i -> new FieldGroup(written(), "b" + i + "."))
        .toList();
  }

  /// Whether it asks which rights.
  public boolean rights() {
    return terms() || amending() || holding();
  }

  public boolean holding() {
    return action.fields() == Action.Fields.HOLD;
  }

  public boolean terms() {
    return action.fields() == Action.Fields.TERMS;
  }

  public boolean amending() {
    return action.fields() == Action.Fields.AMENDMENT;
  }

  /// Whether it changes who has which rights when.
  public boolean checked() {
    return rights() || extending();
  }

  public boolean signing() {
    return action.fields() == Action.Fields.SIGNED_ON;
  }

  public boolean extending() {
    return action.fields() == Action.Fields.EXTENSION;
  }

  public boolean effective() {
    return amending() || extending() || action.fields() == Action.Fields.EFFECTIVE;
  }

  public boolean troubled() {
    return !problem.isEmpty();
  }
}
