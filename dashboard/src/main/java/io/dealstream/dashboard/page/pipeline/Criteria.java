package io.dealstream.dashboard.page.pipeline;

import io.dealstream.dashboard.client.Link;
import io.dealstream.dashboard.client.deal.Stage;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;

/// What the reader wants to see of the pipeline, as it stands in the address of the page.
///
/// @param view `board` or `table`
/// @param title name of a title, or a part of it
/// @param licensee name of a licensee, or a part of it
/// @param territory its name or code
/// @param media a right, or one above or below it
/// @param owner who opened it
/// @param stage of the table
/// @param after where its page begins
public record Criteria(
    @QueryParam("view") @DefaultValue("board") String view,
    @QueryParam("title") @DefaultValue("") String title,
    @QueryParam("licensee") @DefaultValue("") String licensee,
    @QueryParam("territory") @DefaultValue("") String territory,
    @QueryParam("media") @DefaultValue("") String media,
    @QueryParam("owner") @DefaultValue("") String owner,
    @QueryParam("stage") @DefaultValue("") String stage,
    @QueryParam("after") @DefaultValue("") String after) {
  private static final String TABLE = "table";

  public boolean table() {
    return view.equals(TABLE);
  }

  /// Whether anything is left out.
  public boolean filtered() {
    return !(title + licensee + territory + media + owner + stage).isBlank();
  }

  Optional<Stage> wantedStage() {
    return Arrays.stream(Stage.values()).filter(s -> s.name().equals(stage)).findFirst();
  }

  /// The address of the same on a board.
  public String asBoard() {
    return with("board", "", "").toString();
  }

  /// The address of the same as a table.
  public String asTable() {
    return with(TABLE, stage, "").toString();
  }

  /// The address of all deals in the same view.
  public String cleared() {
    return Link.to("/pipeline").with("view", table() ? TABLE : null).toString();
  }

  /// The address of one stage of it as a table.
  public String asTable(Stage only) {
    return with(TABLE, only.name(), "").toString();
  }

  /// The address of the page of the table that begins there.
  public String page(String next) {
    return with(TABLE, stage, next).toString();
  }

  private Link with(String otherView, String otherStage, String next) {
    return Link.to("/pipeline")
        .with("view", otherView.equals(TABLE) ? TABLE : null)
        .with("title", title.strip())
        .with("licensee", licensee.strip())
        .with("territory", territory.strip())
        .with("media", media)
        .with("owner", owner.strip())
        .with("stage", otherStage)
        .with("after", next);
  }
}
