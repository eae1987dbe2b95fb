package io.dealstream.dashboard.page.pipeline;

import io.dealstream.dashboard.client.deal.Card;
import io.dealstream.dashboard.client.deal.HoldItem;
import io.dealstream.dashboard.client.deal.Named;
import io.dealstream.dashboard.client.deal.Stage;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.deal.Action;
import io.dealstream.dashboard.page.pipeline.Pipeline.Row;
import io.dealstream.dashboard.page.pipeline.Pipeline.Tag;
import io.dealstream.vocabulary.LicenseStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Says of deals what their cards say.
///
/// @param holds those in force
/// @param actions that the reader's role allows
record Rows(Reader r, List<HoldItem> holds, Instant now, List<Action> actions) {
  private static final int FEW = 4;

  Row of(Card card) {
    return new Row(
        card.dealId().toString(),
        r.say("stage." + card.stage()),
        card.stage().name(),
        card.titles().stream().map(this::name).collect(Collectors.joining(", ")),
        name(card.licensee()),
        territories(card.territories()),
        r.say("age", Duration.between(card.openedAt(), now).toDays()),
        r.day(card.openedAt()),
        r.say("offers", card.offers()),
        card.owner(),
        tags(card),
        actions.stream().filter(action -> fits(action, card)).toList());
  }

  private static boolean fits(Action action, Card card) {
    return action.fits(card.stage(), card.offers() > 0, card.licenseStatus());
  }

  private String name(Named thing) {
    return Objects.requireNonNullElseGet(thing.name(), () -> r.say("unnamed"));
  }

  private String territories(List<String> codes) {
    if (codes.isEmpty()) {
      return r.say("territories.none");
    }
    String first = r.territories(codes.stream().limit(FEW).toList());
    return codes.size() <= FEW ? first : r.say("and-more", first, codes.size() - FEW);
  }

  private List<Tag> tags(Card card) {
    List<Tag> tags = new ArrayList<>();
    if (card.conflicted()) {
      tags.add(new Tag("clash", r.say("tag.clash")));
    }
    if (card.licenseStatus() != null && card.licenseStatus() != LicenseStatus.ACTIVE) {
      tags.add(new Tag("status", r.say("status." + card.licenseStatus())));
    }
    if (card.stage() == Stage.NEGOTIATING || card.stage() == Stage.AGREED) {
      held(card, tags);
    }
    return tags;
  }

  /// The hold of this licensee that ends first.
  private void held(Card card, List<Tag> tags) {
    Set<Named> titles = Set.copyOf(card.titles());
    holds.stream()
        .filter(hold -> hold.licensee().id().equals(card.licensee().id()))
        .filter(hold -> titles.stream().anyMatch(title -> title.id().equals(hold.title().id())))
        .min(Comparator.comparing(HoldItem::until))
        .ifPresent(hold ->
            tags.add(
                new Tag(
                    "hold",
                    r.say(
                        "tag.hold",
                        Objects.requireNonNullElse(hold.rank(), 1),
                        r.day(hold.until())))));
  }
}
