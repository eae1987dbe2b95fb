package io.dealstream.announcement.view.fact;

import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.KnownFact;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.domain.release.ReleaseText.Section;
import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import java.util.List;

/// An award or audience result that is recorded of a title, or was until it was taken back.
public sealed interface TitleRecord {
  /// Known by the id of the record. It says nothing when it was taken back.
  KnownFact known();

  /// With the event that recorded it, put it right or took it back, whichever came last.
  Fact<?> fact();

  /// The part of a release that tells of it.
  Block block();

  /// True also when somebody may have told of it in words of their own.
  default boolean isToldIn(List<ReleaseText> texts) {
    return texts.stream().flatMap(text -> text.sections().stream()).anyMatch(this::isToldIn);
  }

  private boolean isToldIn(Section section) {
    return section.handWritten()
        ? section.kind() == block()
        : section.paragraphs().stream()
            .flatMap(paragraph -> paragraph.sentences().stream())
            .anyMatch(sentence -> sentence.restsOn().contains(fact().eventId()));
  }

  record RecordedAward(KnownFact known, Fact<Award> fact) implements TitleRecord {
    @Override
    public Block block() {
      return Block.AWARDS;
    }
  }

  record RecordedResult(KnownFact known, Fact<AudienceResult> fact) implements TitleRecord {
    @Override
    public Block block() {
      return Block.AUDIENCE_RESULTS;
    }
  }
}
