package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Composed;
import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.KnownFact;
import io.dealstream.announcement.domain.release.Obstacle;
import io.dealstream.announcement.domain.release.PublishedText;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.domain.release.Withheld;
import io.dealstream.announcement.render.Slugs;
import io.dealstream.announcement.view.fact.FactBase;
import io.dealstream.announcement.view.fact.FactVersions;
import io.dealstream.announcement.view.fact.TitleRecord;
import io.dealstream.announcement.view.fact.TitleRecords;
import io.dealstream.announcement.view.release.ReleaseWriter.Written;
import io.dealstream.vocabulary.ReleasePurpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Has a release written as it would go out on a day, with the address of every text, and finds out
/// what keeps it from going out.
@ApplicationScoped
public class Composition {
  private static final List<Obstacle> ENDED = List.of(Obstacle.SUSPENDED, Obstacle.TERMINATED);

  private final ReleaseWriter writer;
  private final FactBase facts;
  private final FactVersions versions;
  private final TitleRecords records;
  private final ReleaseCheck check;

  Composition(
      ReleaseWriter writer,
      FactBase facts,
      FactVersions versions,
      TitleRecords records,
      ReleaseCheck check) {
    this.writer = writer;
    this.facts = facts;
    this.versions = versions;
    this.records = records;
    this.check = check;
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
    List<KnownFact> known = versions.of(content.knownDeals(), content.knownTitles());
    List<TitleRecord> recorded = records.of(content.knownTitles());
    return switch (writer.patiently(told, content, day)) {
      case Written.Done(List<ReleaseText> texts) ->
          new Result.Done(
              new Composed(
                  content,
                  texts.stream().map(text -> addressed(id, text)).toList(),
                  withheld(content),
                  told(known, recorded, texts),
                  check.doubts(check.subject(told, content, texts, day))));
      case Written.Empty() -> new Result.Done(new Composed(content, List.of(), List.of(), known));
      case Written.Waiting(Set<UUID> missing) -> new Result.Waiting(missing);
    };
  }

  /// A correction says again what was announced when nothing stood against it, and a license that
  /// is over by now was rightly announced then. Of one that is suspended or terminated it must not
  /// tell.
  private List<Withheld> withheld(Content content) {
    List<Withheld> all = facts.withheld(content.dealIds());
    return content.purpose() == ReleasePurpose.ANNOUNCEMENT
        ? all
        : all.stream()
            .filter(withheld -> !Collections.disjoint(withheld.obstacles(), ENDED))
            .toList();
  }

  private static List<KnownFact> told(
      List<KnownFact> known, List<TitleRecord> recorded, List<ReleaseText> texts) {
    return Stream.concat(
            known.stream(),
            recorded.stream().filter(one -> one.isToldIn(texts)).map(TitleRecord::known))
        .toList();
  }

  private static PublishedText addressed(UUID id, ReleaseText text) {
    return new PublishedText(Slugs.of(text.headline(), id, text.language()), text);
  }
}
