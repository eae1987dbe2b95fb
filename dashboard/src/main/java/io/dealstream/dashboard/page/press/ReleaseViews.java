package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.announcement.Check;
import io.dealstream.dashboard.client.announcement.Happened;
import io.dealstream.dashboard.client.announcement.Release;
import io.dealstream.dashboard.client.announcement.Review;
import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Step;
import io.dealstream.dashboard.page.press.ReleaseFacts.Known;
import io.dealstream.dashboard.page.press.ReleaseView.License;
import io.dealstream.dashboard.page.press.ReleaseView.Quote;
import io.dealstream.dashboard.page.press.ReleaseView.Related;
import io.dealstream.dashboard.page.press.ReleaseView.Tab;
import io.dealstream.dashboard.session.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says a release in words.
record ReleaseViews(Reader r, Person person) {
  static final String ALL = "all";

  ReleaseView of(Known known) {
    Release release = known.release();
    Proofs proofs = new Proofs(known.facts().value().orElse(List.of()), r);
    PressRows rows = new PressRows(r);
    return new ReleaseView(
        release.id().toString(),
        Objects.requireNonNullElseGet(release.headline(), () -> r.say("release.unwritten")),
        r.say("release-stage." + release.stage()),
        release.stage().name(),
        rows.purpose(release.lineage().purpose()),
        release.version(),
        Stream.of(known.facts(), known.history(), known.check())
            .flatMap(answer -> Notice.of(answer, r).stream())
            .distinct()
            .toList(),
        warnings(release, proofs),
        related(release),
        actions(release, known.check().value()),
        tabs(release, known.texts().size() > 1),
        known.texts().stream().map(text -> new Texts(r, proofs).of(text)).toList(),
        person.is("press") && !release.stage().isOut(),
        ApprovalTable.of(release, r),
        facts(release, rows),
        known.check().value().map(new Findings(r)::of).orElse(List.of()),
        known.check().value().map(new Findings(r)::carried).orElse(""),
        release.dealIds().stream().map(deal -> license(deal, release, proofs)).toList(),
        release.quotes().stream().map(this::quote).toList(),
        Objects.requireNonNullElse(release.slug(), ""),
        known.history().value().orElse(List.of()).reversed().stream().map(this::step).toList());
  }

  private List<String> warnings(Release release, Proofs proofs) {
    List<String> warnings = new ArrayList<>();
    Review.Setback setback = release.review().setback();
    if (setback != null) {
      String why = r.name("setback", setback.cause());
      warnings.add(
          r.say(
              "release.set-back", setback.reason() == null ? why : why + " — " + setback.reason()));
    }
    if (!release.waitingFor().isEmpty()) {
      warnings.add(r.say("release.waiting", release.waitingFor().size()));
    }
    for (Release.Withheld withheld : release.withheld()) {
      warnings.add(
          r.say("release.withheld", proofs.license(withheld.dealId()), obstacles(withheld)));
    }
    release
        .lineage()
        .changes()
        .forEach(change -> warnings.add(r.say("release.changed", r.name("change", change.kind()))));
    return warnings.stream().distinct().toList();
  }

  private String obstacles(Release.Withheld withheld) {
    return String.join(
        ", ", withheld.obstacles().stream().map(o -> r.name("obstacle", o)).toList());
  }

  private List<Related> related(Release release) {
    List<Related> related = new ArrayList<>();
    add(related, release.lineage().corrects(), "release.corrects");
    add(related, release.lineage().correctedBy(), "release.corrected-by");
    add(related, release.lineage().retractedBy(), "release.retracted-by");
    return related;
  }

  private void add(List<Related> related, @Nullable UUID id, String key) {
    if (id != null) {
      related.add(new Related(id.toString(), r.say(key)));
    }
  }

  private List<Action> actions(Release release, Optional<Check> check) {
    boolean open =
        check.map(new Findings(r)::of).orElse(List.of()).stream().anyMatch(f -> !f.signedOff());
    return Arrays.stream(Action.values())
        .filter(action -> action.isFor(person, release) && action.fits(release.stage()))
        .filter(action -> action != Action.SIGN_OFF || open)
        .toList();
  }

  private List<Tab> tabs(Release release, boolean all) {
    String here = "/press/" + release.id() + "?language=";
    return Stream.concat(
            release.languages().stream()
                .map(language ->
                    new Tab(
                        r.languages(List.of(language)),
                        here + language,
                        !all && language.equals(release.language()))),
            Stream.of(new Tab(r.say("release.all-languages"), here + ALL, all)))
        .toList();
  }

  private List<Fact> facts(Release release, PressRows rows) {
    List<Fact> facts = new ArrayList<>();
    String waits = rows.waits(release.stage(), release.review());
    if (!waits.isEmpty()) {
      facts.add(new Fact(r.say("release.next"), waits));
    }
    if (release.publishedAt() != null) {
      facts.add(new Fact(r.say("release.published-at"), r.moment(release.publishedAt())));
    }
    facts.add(new Fact(r.say("release.version"), r.number(release.version())));
    return facts;
  }

  private License license(UUID dealId, Release release, Proofs proofs) {
    String withheld =
        release.withheld().stream()
            .filter(one -> one.dealId().equals(dealId))
            .findFirst()
            .map(this::obstacles)
            .orElse("");
    return new License(
        person.seesNegotiations() ? dealId.toString() : "", proofs.license(dealId), withheld);
  }

  private Quote quote(Release.Quote quote) {
    String who =
        String.join(
            ", ",
            Stream.of(quote.speaker(), quote.role(), quote.organization())
                .filter(Objects::nonNull)
                .toList());
    return new Quote(
        quote.id().toString(),
        who,
        r.languages(List.of(quote.language())),
        quote.text(),
        quote.consent());
  }

  private Step step(Happened happened) {
    return new Step(
        r.moment(happened.at()),
        happened.at().toString(),
        r.name("release-event", happened.event()),
        happened.actor(),
        Objects.requireNonNullElse(happened.reason(), ""));
  }
}
