package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.Step;
import java.util.List;

/// The page of a deal, in words.
///
/// @param notices what could not be shown
/// @param termsHead whose terms stand, or that none do
/// @param money apart; empty for those who may not see it
/// @param placesHolds whether the reader may place and give up holds
/// @param asOf the moment it is shown for; empty for now
public record DealView(
    String id,
    String title,
    String licensee,
    String stage,
    String stageCode,
    String asOf,
    List<String> notices,
    Warnings warnings,
    List<Fact> facts,
    String termsHead,
    List<Fact> terms,
    List<Fact> money,
    Comparison offers,
    Comparison moneyOffered,
    List<Fact> license,
    List<Fact> deadlines,
    List<Held> holds,
    boolean placesHolds,
    List<Step> history,
    List<Action> actions) {

  /// A hold on one of the deal's titles.
  public record Held(
      String id, String licensee, String title, String rank, String rights, String until) {}

  /// What can be done with holds; nothing in the past, and for those who may not.
  public List<HoldStep> holdSteps() {
    return past() || !placesHolds ? List.of() : List.of(HoldStep.values());
  }

  public boolean past() {
    return !asOf.isEmpty();
  }
}
