package io.dealstream.announcement.view.newsroom;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.announcement.Confidential;
import io.dealstream.announcement.Events;
import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.PublishedText;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseDecider;
import io.dealstream.announcement.domain.release.ReleaseEvent.DraftOpened;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseIncluded;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.view.fact.FactProjection;
import io.dealstream.announcement.view.release.Composition;
import io.dealstream.announcement.view.release.ToldRelease;
import io.dealstream.contracts.AnnouncementEvent.ReleasePublished;
import io.dealstream.contracts.AnnouncementEvent.ReleaseText;
import io.dealstream.contracts.AnnouncementEvent.Section;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.testkit.Deliveries;
import io.dealstream.vocabulary.ReleasePurpose;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import net.jqwik.api.sessions.JqwikSession;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Nothing confidential shows, not even by its absence: the same story with other fees, terms,
/// holds, acquired rights, buyers and open negotiations makes the same public output, byte by byte,
/// in every format. All events are offered to the service as they come from their topics.
@QuarkusTest
@AnnouncementPlatform
class NonInterferenceTest {
  private static final int VARIATIONS = 40;
  private static final UUID RELEASE = new UUID(0x4e4f4e49L, 1);
  private static final UUID TITLE = new UUID(0x4e4f4e49L, 2);
  private static final UUID MEXICO = new UUID(0x4e4f4e49L, 3);
  private static final UUID QUIET = new UUID(0x4e4f4e49L, 4);

  /// Later than all that other tests publish, so that it comes first in lists.
  private static final Instant MOMENT = Instant.parse("2060-01-01T00:00:00Z");

  private static final LocalDate DAY = LocalDate.of(2060, 1, 1);

  @SuppressWarnings("NullAway.Init")
  @Inject
  DataSource pool;

  @SuppressWarnings("NullAway.Init")
  @Inject
  Composition composition;

  @Test
  void theSameStoryWithOtherSecretsMakesTheSameBytes() {
    Confidential secrets = new Confidential(TITLE, MEXICO, QUIET);
    JqwikSession.run(() -> {
      Map<String, String> first = output(secrets.none());
      assertThat(first).hasSize(19);
      secrets
          .variations()
          .sampleStream()
          .limit(VARIATIONS)
          .forEach(events -> assertThat(output(events)).as(events.toString()).isEqualTo(first));
    });
  }

  @Test
  void whatIsNotConfidentialMakesAnotherOutput() {
    Confidential secrets = new Confidential(TITLE, MEXICO, QUIET);
    Map<String, String> first = output(secrets.none());
    List<PublishedEvent> named = new ArrayList<>(secrets.none());
    named.set(0, Events.film(TITLE, "Another Name"));
    assertThat(output(named)).isNotEqualTo(first);
  }

  @AfterEach
  void clean() throws SQLException {
    try (Connection connection = pool.getConnection()) {
      remove(connection);
    }
  }

  /// What everyone can read after these events and a publication, by address.
  private Map<String, String> output(List<PublishedEvent> events) {
    try (Connection connection = pool.getConnection()) {
      remove(connection);
      FactProjection facts = new FactProjection();
      for (int i = 0; i < events.size(); i++) {
        offer(connection, facts, events.get(i), i + 1);
      }
      ReleasePublished published = published();
      offer(connection, new NewsroomProjection(), published, events.size() + 1);
      return read(published);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /// As the subscription does: nothing of topics that it does not read, nothing that is no concern
  /// of it.
  private static void offer(
      Connection connection,
      Subscriber.Projection<PublishedEvent> projection,
      PublishedEvent event,
      int sequence)
      throws SQLException {
    if (projection.topics().contains(event.topic()) && projection.concerns(event)) {
      projection.apply(connection, List.of(Deliveries.of(event, sequence)));
    }
  }

  private ReleasePublished published() {
    ReleaseDecider decider = new ReleaseDecider();
    Release state = decider.evolve(decider.initial(), new DraftOpened(TITLE));
    for (UUID deal : List.of(MEXICO, QUIET)) {
      state = decider.evolve(state, new LicenseIncluded(deal, List.of(TITLE)));
    }
    if (!(state instanceof Release.Draft draft)
        || !(composition.of(RELEASE, new ToldRelease(state, 3, Map.of()), draft.content(), DAY)
            instanceof Composition.Result.Done done)) {
      throw new AssertionError("the release cannot be written");
    }
    return new ReleasePublished(
        RELEASE,
        ReleasePurpose.ANNOUNCEMENT,
        null,
        done.composed().texts().stream().map(NonInterferenceTest::text).toList(),
        List.of(TITLE),
        List.of(MEXICO, QUIET),
        MOMENT,
        null);
  }

  private static ReleaseText text(PublishedText published) {
    return new ReleaseText(
        published.text().language(),
        published.slug(),
        published.text().headline(),
        published.text().sections().stream()
            .filter(section -> section.kind() != Block.HEADLINE)
            .map(section ->
                new Section(
                    section.kind().name(),
                    section.paragraphs().stream().map(Paragraph::text).toList()))
            .toList());
  }

  private static Map<String, String> read(ReleasePublished published) {
    Map<String, String> output = new LinkedHashMap<>();
    for (ReleaseText text : published.texts()) {
      String page = "/newsroom/" + text.slug();
      for (String extension : List.of("", ".txt", ".md", ".pdf", ".ninjs")) {
        String path = page + extension;
        byte[] bytes = given().get(path).then().statusCode(200).extract().asByteArray();
        output.put(path, new String(bytes, ISO_8859_1));
      }
    }
    String slug = published.texts().getFirst().slug();
    output.put("index", part("/newsroom", "li:has(a[href$=" + slug + "])"));
    output.put("atom", part("/newsroom/feed.atom", "entry:has(link[href$=" + slug + "])"));
    output.put("rss", part("/newsroom/feed.rss", "item:contains(" + slug + ")"));
    output.put("sitemap", part("/sitemap.xml", "url:contains(" + slug + ")"));
    return output;
  }

  /// What a list says of this release; others are none of its business.
  private static String part(String path, String query) {
    String list = given().get(path).then().statusCode(200).extract().asString();
    String part = Jsoup.parse(list, Parser.xmlParser()).select(query).outerHtml();
    assertThat(part).as(path).isNotEmpty();
    return part;
  }

  private static void remove(Connection connection) throws SQLException {
    for (String sql :
        List.of(
            "delete from newsroom_release where release_id = ?",
            "delete from fact_title where title_id = ?",
            "delete from fact_license where deal_id = ?")) {
      try (var delete = connection.prepareStatement(sql)) {
        for (UUID id : List.of(RELEASE, TITLE, MEXICO, QUIET)) {
          delete.setObject(1, id);
          delete.executeUpdate();
        }
      }
    }
  }
}
