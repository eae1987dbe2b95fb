package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.Step;
import java.util.List;

/// The page of a release, in words.
///
/// @param name its headline, or that there is nothing to write about yet
/// @param warnings what keeps it from going out, or set it back
/// @param texts one, or all languages side by side
/// @param mayEdit whether blocks can be written and arranged
/// @param approvals one row for each language, one cell for each role that is asked
/// @param carried how many claims rest on facts; empty when nobody was asked
/// @param slug of its page in the newsroom; empty as long as it is not out
public record ReleaseView(
    String id,
    String name,
    String stage,
    String stageCode,
    String purpose,
    int version,
    List<String> notices,
    List<String> warnings,
    List<Related> related,
    List<Action> actions,
    List<Tab> tabs,
    List<Text> texts,
    boolean mayEdit,
    Approvals approvals,
    List<Fact> facts,
    List<Finding> findings,
    String carried,
    List<License> licenses,
    List<Quote> quotes,
    String slug,
    List<Step> history) {

  /// Another release that this one has to do with.
  public record Related(String id, String text) {}

  public record Tab(String name, String href, boolean chosen) {}

  /// @param code of the language
  public record Text(String code, String language, List<Block> blocks) {}

  public record Block(
      String kind, String name, boolean handWritten, List<List<Sentence>> paragraphs) {
    public boolean isHeadline() {
      return kind.equals("HEADLINE");
    }
  }

  /// @param proof what it rests on; empty for nothing
  public record Sentence(String text, List<String> proof) {}

  public record Approvals(List<String> roles, List<Row> rows) {
    public record Row(String language, List<Cell> cells) {}

    public record Cell(boolean given, String text) {}
  }

  /// A claim that the facts do not carry.
  ///
  /// @param verdictCode `UNKNOWN`, `CONTRADICTED` or `FORBIDDEN`
  /// @param registered what the facts say instead; empty when they say nothing
  public record Finding(
      String id,
      String language,
      String block,
      String verdict,
      String verdictCode,
      String words,
      String sentence,
      String registered,
      boolean signedOff) {}

  /// @param dealId empty for those who may not look at deals
  public record License(String dealId, String text, String withheld) {}

  public record Quote(String id, String who, String language, String text, boolean consent) {}

  public boolean out() {
    return !slug.isEmpty();
  }
}
