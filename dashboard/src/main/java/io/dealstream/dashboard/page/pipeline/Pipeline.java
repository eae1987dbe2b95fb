package io.dealstream.dashboard.page.pipeline;

import io.dealstream.dashboard.client.deal.Stage;
import io.dealstream.dashboard.page.deal.Action;
import io.dealstream.vocabulary.Media;
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
/// @param owners to choose from, the reader among them
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
    List<String> licensees,
    List<String> owners) {

  /// A stage with its deals.
  ///
  /// @param count of all its deals, also of those that are not shown
  /// @param money of all its deals, by kind and currency; empty for those who may not see it
  /// @param more address of all of them; empty when all are shown
  public record Column(
      String code, String name, String count, List<String> money, List<Row> rows, String more) {}

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
      String owner,
      List<Tag> tags,
      List<Action> actions) {}

  /// @param kind `hold`, `clash` or `status`
  public record Tag(String kind, String text) {}

  /// The rights to choose from, by their codes.
  public List<String> media() {
    return Arrays.stream(Media.values()).map(Media::name).toList();
  }

  /// The stages to choose from, by their codes.
  public List<String> stages() {
    return Arrays.stream(Stage.values()).map(Stage::name).toList();
  }

  public boolean empty() {
    return rows.isEmpty();
  }
}
