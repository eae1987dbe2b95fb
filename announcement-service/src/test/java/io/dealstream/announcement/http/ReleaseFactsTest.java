package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.correctionOf;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.Events.viewers;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.contracts.TitleEvent.AudienceResultCorrected;
import io.dealstream.contracts.TitleEvent.AudienceResultRecorded;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What proofs name can be looked up.
@QuarkusTest
@AnnouncementPlatform
class ReleaseFactsTest {
  private final UUID title = UUID.randomUUID();
  private final UUID figure = UUID.randomUUID();

  @Test
  void everyEventThatASentenceRestsOnIsOneOfAFact() {
    UUID draft = draft();
    assertThat(proofs(draft)).isNotEmpty().isSubsetOf(events(draft));
    publication(draft).then().statusCode(200);
    publish(new AudienceResultCorrected(title, figure, viewers("2400000")));
    UUID correction = correctionOf(draft);
    assertThat(proofs(correction)).isNotEmpty().isSubsetOf(events(correction));
    assertThat(facts(correction).getList("kind", String.class))
        .contains("CORRECTED_RELEASE", "CHANGE");
  }

  @Test
  void aFigureIsToldWithItsSource() {
    JsonPath facts = facts(draft());
    assertThat(facts.getString("find { it.kind == 'AUDIENCE_RESULT' }.said")).isEqualTo("3100000");
    assertThat(facts.getString("find { it.kind == 'AUDIENCE_RESULT' }.source"))
        .isEqualTo("The channel");
  }

  @Test
  void whoIsNotToBeNamedIsNotNamedHereEither() {
    UUID deal = UUID.randomUUID();
    Licensee hidden = new Licensee(UUID.randomUUID(), "Secret TV", null, false);
    publish(film(title, "Quiet"), signed(deal, hidden, "PE", title));
    JsonPath facts = facts(draftOf(title, 1));
    assertThat(facts.getString("find { it.kind == 'LICENSE' }.said")).isNull();
    assertThat(facts.getList("find { it.kind == 'LICENSE' }.territories")).containsExactly("PE");
    as("viewer").get("/releases/" + title + "/facts").then().statusCode(404);
  }

  private UUID draft() {
    publish(
        film(title, "Known"),
        new AudienceResultRecorded(title, figure, viewers("3100000")),
        signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    UUID draft = draftOf(title, 1);
    eventually(() -> assertThat(facts(draft).getList("kind")).contains("AUDIENCE_RESULT"));
    return draft;
  }

  private static Set<UUID> proofs(UUID id) {
    List<List<List<List<String>>>> blocks =
        release(id).getList("blocks.paragraphs.sentences.restsOn");
    return blocks.stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .flatMap(Collection::stream)
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  private static List<UUID> events(UUID id) {
    return facts(id).<List<String>>getList("eventIds").stream()
        .flatMap(List::stream)
        .map(UUID::fromString)
        .toList();
  }

  private static JsonPath facts(UUID id) {
    return as("viewer")
        .get("/releases/" + id + "/facts")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
