package io.dealstream.dashboard.page.title;

import io.dealstream.dashboard.client.catalog.Acquisition;
import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.catalog.AcquiredWords;
import io.dealstream.dashboard.page.catalog.Action;
import io.dealstream.dashboard.page.catalog.RecordWords;
import io.dealstream.dashboard.page.title.TitleView.Acquired;
import io.dealstream.dashboard.page.title.TitleView.Deed;
import io.dealstream.dashboard.page.title.TitleView.Noted;
import io.dealstream.dashboard.session.Person;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What is recorded of a title, and what the reader can do about it.
record TitleDeeds(Title title, Person person, Reader r) {
  List<Deed> all() {
    return Stream.of(
            Action.REVISION, Action.LOCAL_TITLES, Action.AWARD, Action.RESULT, Action.ACQUISITION)
        .filter(action -> action.isFor(person))
        .map(action -> new Deed(r.say(action.words()), address(action)))
        .toList();
  }

  List<Noted> awards() {
    RecordWords words = new RecordWords(r);
    return title.awards().stream()
        .map(award ->
            noted(words.award(award), award.id(), Action.AWARD_CORRECTION, Action.AWARD_WITHDRAWAL))
        .toList();
  }

  List<Noted> results() {
    RecordWords words = new RecordWords(r);
    return title.audienceResults().stream()
        .map(result ->
            noted(
                words.result(result),
                result.id(),
                Action.RESULT_CORRECTION,
                Action.RESULT_WITHDRAWAL))
        .toList();
  }

  List<Acquired> acquired(List<Acquisition> acquisitions) {
    AcquiredWords words = new AcquiredWords(r);
    return acquisitions.stream()
        .map(one -> new Acquired(one.id().toString(), one.rights().from(), words.line(one)))
        .toList();
  }

  private Noted noted(String text, UUID record, Action... actions) {
    return new Noted(
        text,
        Stream.of(actions)
            .filter(action -> action.isFor(person))
            .map(action ->
                new Deed(
                    r.say(action.grave() ? "record.withdraw" : "record.correct"),
                    address(action) + "?record=" + record))
            .toList());
  }

  private String address(Action action) {
    return "/titles/" + title.id() + "/" + action.path();
  }
}
