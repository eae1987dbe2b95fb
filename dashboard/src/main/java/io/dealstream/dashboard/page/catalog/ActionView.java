package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.FieldGroup;
import io.dealstream.dashboard.page.Written;
import java.util.List;
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

  /// One rights block of the form.
  ///
  /// @param number from 1
  /// @param holdbacks of it; the last row is empty
  public record BlockFields(int number, FieldGroup fields, List<FieldGroup> holdbacks) {
    /// Whether something of it must rest.
    public boolean rests() {
      return holdbacks.size() > 1;
    }
  }

  /// The rights blocks of the form.
  public List<BlockFields> blocks() {
    return IntStream.range(0, RightsFields.blocks(written.form())).mapToObj(this::block).toList();
  }

  private BlockFields block(int index) {
    String prefix = RightsFields.block(index);
    List<Integer> filled = RightsFields.holdbacks(written.form(), prefix);
    int rows = filled.isEmpty() ? 1 : filled.getLast() + 2;
    return new BlockFields(
        index + 1,
        new FieldGroup(written, prefix),
        IntStream.range(0, rows)
            .mapToObj(row -> new FieldGroup(written, RightsFields.holdback(prefix, row)))
            .toList());
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
