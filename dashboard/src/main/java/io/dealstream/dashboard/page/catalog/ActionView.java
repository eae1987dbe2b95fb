package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.FieldGroup;
import io.dealstream.dashboard.page.Fields;
import io.dealstream.dashboard.page.Written;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The page of an action: what will happen, what it asks for, and what is wrong with what was
/// written.
///
/// @param about what it is about, in words; empty when that is the title or something new
/// @param back where the reader came from
/// @param problem why it was refused; empty when it was not
/// @param standing what somebody else wrote meanwhile, where it differs
public record ActionView(
    String id,
    Action action,
    String name,
    String about,
    String back,
    Written written,
    String problem,
    List<Fact> standing,
    Choices choices) {

  /// Where it is asked, and sent.
  public String address() {
    return "/titles/" + id + "/" + action.path();
  }

  /// The rights blocks of the form.
  public List<BlockFields> blocks() {
    return IntStream.range(0, RightsFields.blocks(written.form()))
        .mapToObj(i -> new BlockFields(this, i))
        .toList();
  }

  /// The fields of one rights block.
  public record BlockFields(ActionView page, int index) implements Fields {
    public int number() {
      return index + 1;
    }

    @Override
    public String name(String field) {
      return RightsFields.block(index) + field;
    }

    /// The rows for what must rest; the last one is empty.
    public List<FieldGroup> holdbacks() {
      String block = RightsFields.block(index);
      List<Integer> filled = RightsFields.holdbacks(page.written.form(), block);
      int rows = filled.isEmpty() ? 1 : filled.getLast() + 2;
      return IntStream.range(0, rows)
          .mapToObj(row -> new FieldGroup(page.written, RightsFields.holdback(block, row)))
          .toList();
    }

    /// Whether something of it must rest.
    public boolean rests() {
      return holdbacks().size() > 1;
    }

    @Override
    public String text(String field) {
      return page.written.text(name(field));
    }

    public boolean has(String field, String value) {
      return page.written.has(name(field), value);
    }

    /// The media that are chosen, by name; empty for none.
    public String media() {
      return page.choices.media().stream()
          .filter(choice -> has("media", choice.value()))
          .map(choice -> choice.text())
          .collect(Collectors.joining(", "));
    }

    @Override
    public String says(String field) {
      return page.written.says(name(field));
    }

    @Override
    public boolean isWrong(String field) {
      return page.written.isWrong(name(field));
    }
  }

  public boolean facts() {
    return action.fields() == Action.Fields.FACTS;
  }

  public boolean localTitles() {
    return action.fields() == Action.Fields.LOCAL_TITLES;
  }

  public boolean award() {
    return action.fields() == Action.Fields.AWARD;
  }

  public boolean result() {
    return action.fields() == Action.Fields.RESULT;
  }

  public boolean rights() {
    return action.fields() == Action.Fields.RIGHTS;
  }

  public boolean effective() {
    return action.fields() == Action.Fields.EFFECTIVE;
  }
}
