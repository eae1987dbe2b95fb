package io.dealstream.dashboard.page.availability;

import io.dealstream.dashboard.page.PartWords.Shown;
import io.dealstream.dashboard.page.Written;
import java.util.List;

/// The page: the question, and the answer with reasons.
///
/// @param problem why there is no answer; empty when there is one
/// @param asked whether anything was asked
/// @param stamp for which moment it holds
/// @param titles names to choose from
/// @param exports where the same is to be had as files
/// @param sheets the form for sheets of EMA Avails
public record AvailabilityView(
    Written written,
    String problem,
    List<String> notices,
    boolean asked,
    String stamp,
    List<Choice> media,
    List<Choice> matches,
    List<String> titles,
    List<OfTitle> answers,
    List<Export> exports,
    Sheets sheets) {

  public record Choice(String code, String name, boolean chosen) {}

  /// @param matches whether something is available for as long as was asked for
  public record OfTitle(String id, String name, boolean matches, List<Shown> parts) {}

  public record Export(String name, String href) {}

  /// The media that are chosen, by name; empty for none.
  public String chosenMedia() {
    return String.join(", ", media.stream().filter(Choice::chosen).map(Choice::name).toList());
  }

  /// Whether something is wrong in the form for sheets.
  public boolean sheetsWrong() {
    return Sheets.FIELDS.stream().anyMatch(written::isWrong);
  }

  public boolean seesNothing() {
    return asked && problem.isEmpty() && answers.isEmpty();
  }
}
