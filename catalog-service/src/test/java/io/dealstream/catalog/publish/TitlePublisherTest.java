package io.dealstream.catalog.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.catalog.domain.title.Facts;
import io.dealstream.catalog.domain.title.Facts.CastMember;
import io.dealstream.catalog.domain.title.Facts.CrewMember;
import io.dealstream.catalog.domain.title.Facts.LocalTitle;
import io.dealstream.catalog.domain.title.Facts.Premiere;
import io.dealstream.catalog.domain.title.Facts.RemakeOf;
import io.dealstream.catalog.domain.title.Facts.Season;
import io.dealstream.catalog.domain.title.Samples;
import io.dealstream.catalog.domain.title.TitleEvent;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultCorrected;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultRecorded;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultWithdrawn;
import io.dealstream.catalog.domain.title.TitleEvent.AwardCorrected;
import io.dealstream.catalog.domain.title.TitleEvent.AwardRecorded;
import io.dealstream.catalog.domain.title.TitleEvent.AwardWithdrawn;
import io.dealstream.catalog.domain.title.TitleEvent.TitleRegistered;
import io.dealstream.catalog.domain.title.TitleEvent.TitleRevised;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.Json;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TitlePublisherTest {
  private static final UUID TITLE = new UUID(1, 1);
  private static final UUID RECORD = new UUID(2, 2);
  private static final Territory TR = new Territory("TR");

  static Stream<TitleEvent> events() {
    Facts everything =
        new Facts(
            TitleKind.SERIES,
            "International",
            "Original",
            List.of(new LocalTitle(TR, "tr", "Local")),
            2019,
            45,
            List.of(TR),
            List.of("Drama"),
            List.of(new CastMember("Actor", "Character")),
            List.of(new CrewMember("Director", "Director")),
            List.of(new Season(1, 13, 2020)),
            List.of(new Premiere(TR, LocalDate.parse("2019-10-11"))),
            new RemakeOf(null, "Outside", 2013, new Territory("KR")),
            "Synopsis");
    return Stream.of(
        new TitleRegistered(everything),
        new TitleRegistered(Samples.remake(RECORD)),
        new TitleRevised(Samples.film("A film")),
        new AwardRecorded(RECORD, Samples.award(AwardLevel.WON)),
        new AwardCorrected(RECORD, Samples.award(AwardLevel.NOMINATED)),
        new AwardWithdrawn(RECORD),
        new AudienceResultRecorded(RECORD, Samples.viewers("2500000")),
        new AudienceResultCorrected(RECORD, Samples.viewers("2400000")),
        new AudienceResultWithdrawn(RECORD));
  }

  @ParameterizedTest
  @MethodSource("events")
  void allThatTheLogKeepsIsPublishedWithTheTitle(TitleEvent event) {
    ObjectNode kept = Json.MAPPER.valueToTree(event);
    PublishedEvent published = TitlePublisher.publish(TITLE, event);
    assertThat(Json.MAPPER.<ObjectNode>valueToTree(published))
        .isEqualTo(kept.put("titleId", TITLE.toString()));
    assertThat(published.topic()).isEqualTo(Topics.TITLES);
    assertThat(published.key()).isEqualTo(TITLE.toString());
  }
}
