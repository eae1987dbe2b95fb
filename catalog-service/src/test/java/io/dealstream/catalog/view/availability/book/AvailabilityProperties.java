package io.dealstream.catalog.view.availability.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.view.availability.book.Oracle.Answer;
import io.dealstream.catalog.view.availability.book.Oracle.Story;
import io.dealstream.catalog.view.availability.book.World.Point;
import io.dealstream.catalog.view.availability.book.World.Rights;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What is available is, point by point, what [Oracle] says; nothing more and nothing less.
class AvailabilityProperties {
  private static final List<Point> POINTS = World.points();
  private static final Map<Point, Extent> SINGLE = new HashMap<>();

  @Provide
  Arbitrary<Story> stories() {
    return Stories.all();
  }

  @Provide
  Arbitrary<Rights> wanted() {
    return Stories.stated();
  }

  @Property(tries = 400)
  void everyPointOfARequestHasTheAnswerOfTheOracle(
      @ForAll("stories") Story story,
      @ForAll("wanted") Rights wanted,
      @ForAll boolean exclusive,
      @ForAll boolean holds) {
    Book book = Book.of(Told.TITLE, Told.of(story), Horizon.at(Told.TIME));
    List<Part> parts = Availability.of(book, Question.of(Samples.extent(wanted), exclusive, holds));
    for (Point point : POINTS) {
      List<Part> here = parts.stream().filter(part -> holds(part.extent(), point)).toList();
      if (wanted.contain(point)) {
        assertThat(here).as("%s", point).hasSize(1);
        Answer answer = Oracle.answer(story, point, exclusive, holds);
        assertThat(here.getFirst().status()).as("%s", point).isEqualTo(answer.status());
        assertThat(reasons(here.getFirst())).as("%s", point).isEqualTo(answer.reasons());
      } else {
        assertThat(here).as("%s", point).isEmpty();
      }
    }
  }

  /// Whoever is named behind a part reaches into it, and no part is without a cause.
  @Property(tries = 200)
  void everyPartNamesWhoIsBehindIt(
      @ForAll("stories") Story story, @ForAll boolean exclusive, @ForAll boolean holds) {
    Book book = Book.of(Told.TITLE, Told.of(story), Horizon.at(Told.TIME));
    for (Part part : Availability.of(book, Question.of(Extent.ALL, exclusive, holds))) {
      Set<Reason> named = EnumSet.noneOf(Reason.class);
      part.behind().forEach(against -> named.add(against.reason()));
      assertThat(reasons(part)).containsAll(named);
      Set<Reason> claims = reasons(part);
      claims.retainAll(Set.of(Reason.LICENSED, Reason.LICENSED_EXCLUSIVELY, Reason.HELD));
      assertThat(named).as("rights may also rest for those who gave them").containsAll(claims);
      part.behind()
          .forEach(one -> assertThat(one.extent().intersect(part.extent())).contains(one.extent()));
    }
  }

  /// Events of different keys may come in any order.
  @Property(tries = 200)
  void theAnswerDoesNotDependOnTheOrderOfTopics(
      @ForAll("stories") Story story, @ForAll boolean exclusive, @ForAll Random random) {
    List<Recorded> events = Told.of(story);
    Question question = Question.of(Extent.ALL, exclusive, true);
    List<Recorded> other = interleaved(events, random);
    assertThat(shown(other, question)).isEqualTo(shown(events, question));
  }

  private static List<String> shown(List<Recorded> events, Question question) {
    Book book = Book.of(Told.TITLE, events, Horizon.at(Told.TIME));
    return Availability.of(book, question).stream()
        .map(part -> part.status() + " " + part.reasons() + " " + part.extent())
        .toList();
  }

  /// Another order of the same events in which those of one topic and key keep theirs.
  private static List<Recorded> interleaved(List<Recorded> events, Random random) {
    List<List<Recorded>> keys =
        new ArrayList<>(
            events.stream()
                .collect(Collectors.groupingBy(r -> r.event().topic() + r.event().key()))
                .values());
    Collections.shuffle(keys, random);
    return keys.stream().flatMap(List::stream).toList();
  }

  private static Set<Reason> reasons(Part part) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(part.reasons());
    return reasons;
  }

  private static boolean holds(Extent extent, Point point) {
    Extent single = SINGLE.computeIfAbsent(point, AvailabilityProperties::single);
    return Arrays.stream(Dimension.values())
        .allMatch(dimension -> extent.get(dimension).covers(single.get(dimension)));
  }

  private static Extent single(Point point) {
    return new Extent(
        Numbers.episodes(List.of(point.episode())),
        Media.TREE.ranges(List.of(point.use())),
        Territory.TREE.ranges(List.of(point.place())),
        Language.TREE.ranges(List.of(point.tongue())),
        Numbers.days(point.day(), point.day()));
  }
}
