package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Composed;
import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.KnownFact;
import io.dealstream.announcement.domain.release.PublishedText;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.render.Slugs;
import io.dealstream.announcement.view.fact.FactBase;
import io.dealstream.announcement.view.release.ReleaseWriter.Written;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Has a release written as it would go out on a day, with the address of every text, and finds out
/// what keeps it from going out.
@ApplicationScoped
public class Composition {
  private final ReleaseWriter writer;
  private final FactBase facts;

  Composition(ReleaseWriter writer, FactBase facts) {
    this.writer = writer;
    this.facts = facts;
  }

  /// What came of composing.
  public sealed interface Result {
    record Done(Composed composed) implements Result {}

    /// @param missing deals and titles of which nothing has arrived here yet
    record Waiting(Set<UUID> missing) implements Result {
      public Waiting {
        missing = Set.copyOf(missing);
      }
    }
  }

  /// Waits shortly for facts that are still on their way.
  public Result of(UUID id, ToldRelease told, Content content, LocalDate day) {
    // What is known is asked first: an event that arrives in between counts as unknown, and stops
    // the release at worst for nothing.
    List<KnownFact> known = facts.known(content.dealIds(), content.titleIds());
    return switch (writer.patiently(told, content, day)) {
      case Written.Done(List<ReleaseText> texts) ->
          new Result.Done(
              new Composed(
                  content,
                  texts.stream().map(text -> addressed(id, text)).toList(),
                  facts.withheld(content.dealIds()),
                  known));
      case Written.Empty() -> new Result.Done(new Composed(content, List.of(), List.of(), known));
      case Written.Waiting(Set<UUID> missing) -> new Result.Waiting(missing);
    };
  }

  private static PublishedText addressed(UUID id, ReleaseText text) {
    return new PublishedText(Slugs.of(text.headline(), id, text.language()), text);
  }
}
