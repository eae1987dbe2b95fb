package io.dealstream.dashboard.page.pipeline;

import io.dealstream.dashboard.client.deal.Stage;
import io.dealstream.dashboard.page.deal.Action;
import java.util.Arrays;
import java.util.List;

/// The page.
///
/// @param notices what could not be shown, and what to do about it
/// @param columns of the board, one per stage
/// @param rows of the table
/// @param next address of the table's next page; empty on the last
/// @param position how far the list is in the log of deal-service
/// @param titles names to choose from
/// @param licensees names to choose from
public record Pipeline(
    Criteria criteria,
    List<String> notices,
    List<Column> columns,
    List<Row> rows,
    String next,
    long position,
    String total,
    boolean mayOpen,
    List<String> titles,
    List<String> licensees) {

  /// A stage with its deals.
  ///
  /// @param count of all its deals, also of those that are not shown
  /// @param more address of all of them; empty when all are shown
  public record Column(String code, String name, String count, List<Row> rows, String more) {}

  /// A deal, in words.
  ///
  /// @param tags what stands out, like holds and clashes
  /// @param actions what the reader can do with it
  public record Row(
      String id,
      String stage,
      String stageCode,
      String title,
      String licensee,
      String territories,
      String age,
      String opened,
      String offers,
      List<Tag> tags,
      List<Action> actions) {}

  /// @param kind `hold`, `clash` or `status`
  public record Tag(String kind, String text) {}

  /// The stages to choose from, by their codes.
  public List<String> stages() {
    return Arrays.stream(Stage.values()).map(Stage::name).toList();
  }

  public boolean empty() {
    return rows.isEmpty();
  }
}
