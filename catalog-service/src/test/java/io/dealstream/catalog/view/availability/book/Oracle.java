package io.dealstream.catalog.view.availability.book;

import io.dealstream.catalog.view.availability.book.World.Point;
import io.dealstream.catalog.view.availability.book.World.Rights;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is right, point by point and by the plainest reading of the rules; knows neither extents
/// nor events.
public final class Oracle {
  private Oracle() {}

  /// @param end first day without them
  public record Bought(
      Rights rights, boolean exclusive, List<Rights> holdbacks, @Nullable LocalDate end) {
    private boolean has(Point point) {
      return rights.contain(point) && (end == null || point.day().isBefore(end));
    }

    private boolean mayUse(Point point) {
      return has(point) && holdbacks.stream().noneMatch(rest -> rest.contain(point));
    }

    /// Rights that ended before their first day were never there.
    private boolean hasOnSomeDay(Point point) {
      LocalDate from = rights.from();
      return rights.containAtSomeTime(point) && (end == null || from == null || from.isBefore(end));
    }
  }

  /// @param amended what holds in its place from a day on
  /// @param freeOn first day on which it is terminated
  public record Sold(Taken first, @Nullable Amended amended, @Nullable LocalDate freeOn) {
    private @Nullable Taken on(LocalDate day) {
      if (freeOn != null && !day.isBefore(freeOn)) {
        return null;
      }
      return amended != null && !day.isBefore(amended.from()) ? amended.then() : first;
    }

    Sold withoutPromises() {
      return new Sold(
          first.withoutPromises(),
          amended == null ? null : new Amended(amended.from(), amended.then().withoutPromises()),
          freeOn);
    }
  }

  public record Amended(LocalDate from, Taken then) {}

  /// What nobody else gets.
  ///
  /// @param rights places and the first day are those of what is taken, when they are null
  public record Promise(Rights rights) {
    private Rights of(Taken taken) {
      Rights own = taken.rights();
      return new Rights(
          rights.media(),
          rights.territories() == null ? own.territories() : rights.territories(),
          rights.languages(),
          own.episodes(),
          rights.from() == null ? own.from() : rights.from(),
          rights.to());
    }
  }

  /// @param promises of the licensor, with a license
  public record Taken(Rights rights, @Nullable Boolean exclusive, List<Promise> promises) {
    private Taken withoutPromises() {
      return new Taken(rights, exclusive, List.of());
    }

    private void keepBack(Point point, Set<Reason> sure, Set<Reason> perhaps) {
      for (Promise promise : promises) {
        Rights kept = promise.of(this);
        if (kept.contain(point)) {
          boolean vague = kept.territories() == null || kept.from() == null;
          (vague ? perhaps : sure).add(Reason.HOLDBACK);
        }
      }
    }

    private boolean isVague() {
      return rights.media() == null
          || rights.territories() == null
          || rights.languages() == null
          || rights.from() == null
          || rights.to() == null;
    }
  }

  /// Everything that happened to one title.
  public record Story(List<Bought> bought, List<Sold> sold, List<Taken> held) {}

  public record Answer(Status status, Set<Reason> reasons) {}

  public static Answer answer(Story story, Point point, boolean exclusive, boolean holds) {
    Set<Reason> sure = EnumSet.noneOf(Reason.class);
    Set<Reason> perhaps = EnumSet.noneOf(Reason.class);
    lack(story.bought(), point, exclusive, sure);
    for (Sold sold : story.sold()) {
      Taken taken = sold.on(point.day());
      if (taken != null) {
        taken.keepBack(point, sure, perhaps);
      }
      if (taken != null && taken.rights().contain(point)) {
        boolean alone = Boolean.TRUE.equals(taken.exclusive());
        Reason reason = alone || !exclusive ? Reason.LICENSED_EXCLUSIVELY : Reason.LICENSED;
        judge(taken, reason, exclusive, sure, perhaps);
      }
    }
    for (Taken held : holds ? story.held() : List.<Taken>of()) {
      if (held.rights().contain(point)) {
        judge(held, Reason.HELD, exclusive, sure, perhaps);
      }
    }
    if (!sure.isEmpty()) {
      return new Answer(Status.BLOCKED, sure);
    }
    return new Answer(perhaps.isEmpty() ? Status.AVAILABLE : Status.UNKNOWN, perhaps);
  }

  private static void lack(List<Bought> bought, Point point, boolean exclusive, Set<Reason> sure) {
    List<Bought> free = bought.stream().filter(b -> b.mayUse(point)).toList();
    if (!free.isEmpty()) {
      if (exclusive && free.stream().noneMatch(Bought::exclusive)) {
        sure.add(Reason.ACQUIRED_NON_EXCLUSIVELY);
      }
    } else if (bought.stream().anyMatch(b -> b.has(point))) {
      sure.add(Reason.HOLDBACK);
    } else if (bought.stream().anyMatch(b -> b.hasOnSomeDay(point))) {
      sure.add(Reason.OUT_OF_TERM);
    } else {
      sure.add(Reason.NO_RIGHTS_ACQUIRED);
    }
  }

  private static void judge(
      Taken taken, Reason reason, boolean exclusive, Set<Reason> sure, Set<Reason> perhaps) {
    if (!exclusive && Boolean.FALSE.equals(taken.exclusive())) {
      return;
    }
    boolean mayBeNone = !exclusive && taken.exclusive() == null;
    (taken.isVague() || mayBeNone ? perhaps : sure).add(reason);
  }
}
