package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.local.Folders;
import io.dealstream.local.LocalSystem;
import io.dealstream.local.Patience;
import io.dealstream.local.PlatformSettings;
import io.dealstream.local.Ports;
import io.dealstream.system.Story.Grant;
import io.dealstream.system.Story.Sold;
import io.dealstream.system.Storyteller.Told;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Fourteen stories of sold rights, as the trade press told them. Each is loaded through the public
/// APIs and must be there afterwards as it was told, with nothing bent or filled in; and a release
/// of it is made, which the facts must carry. What was loaded of each, and what was left out and
/// why, stands in `stories.json`.
class StoriesTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int STORIES = 14;

  private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private static LocalSystem system;

  @SuppressWarnings("NullAway.Init")
  private static People people;

  @BeforeAll
  static void start() throws Exception {
    folder = Files.createTempDirectory("dealstream-stories-");
    system = new LocalSystem(Root.PATH, new PlatformSettings(folder, Ports.free()));
    system.start(said -> {});
    people = new People(system);
  }

  @AfterAll
  static void stop() {
    system.close();
    Folders.remove(folder);
  }

  static List<Story> stories() {
    return Story.all();
  }

  @Test
  void nothingIsLeftOutWithoutAReason() {
    assertThat(stories()).hasSize(STORIES);
    for (Story story : stories()) {
      assertThat(story.licenses()).isNotEmpty();
      assertThat(story.leftOut()).isNotEmpty();
      assertThat(story.leftOut().values()).noneMatch(String::isBlank);
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aStoryIsKnownAfterwardsAsItWasTold(Story story) {
    Told told = new Storyteller(system, people).tell(story);
    told.licensees().forEach((name, id) -> theLicenseeIs(story.licensee(name), id));
    for (int i = 0; i < story.licenses().size(); i++) {
      theLicenseIs(story.licenses().get(i), told.deals().get(i), told);
    }
    told.titles().forEach((name, id) -> theTitleIs(story, name, id));
    told.titles().forEach((name, id) -> thePipelineShows(story, name, id));
    List<UUID> titles = told.titles().values().stream().map(UUID::fromString).toList();
    assertThat(people.drafted(titles)).as("old licenses are no news").isZero();
    new StoryReleases(system, people).publish(story, told);
  }

  private static void theLicenseeIs(ObjectNode expected, String id) {
    JsonNode seen = deals("/licensees/" + id);
    assertThat(seen.get("name")).isEqualTo(expected.get("name"));
    assertThat(Seen.isUnknown(seen.path("country"))).isTrue();
    assertThat(Story.names(seen.get("channels"))).isEqualTo(Story.names(expected.get("channels")));
    assertThat(Seen.text(seen.path("parentGroup")))
        .isEqualTo(Seen.text(expected.path("parentGroup")));
    assertThat(seen.get("nameable").asBoolean())
        .isEqualTo(expected.path("nameable").asBoolean(true));
  }

  private static void theLicenseIs(Sold sold, String deal, Told told) {
    JsonNode page = deals("/deals/" + deal);
    assertThat(page.get("stage").asText()).isEqualTo("SIGNED");
    assertThat(page.get("offers")).isEmpty();
    assertThat(page.get("licenseeId").asText()).isEqualTo(told.licensees().get(sold.licensee()));
    JsonNode license = page.get("license");
    assertThat(license.get("licenseeName").asText()).isEqualTo(sold.licensee());
    assertThat(Seen.isUnknown(license.path("signedOn"))).isTrue();
    assertThat(license.get("status").asText()).isEqualTo(Seen.status(sold));
    assertThat(license.path("since").asText(null)).isEqualTo(sold.suspendedFrom());
    assertThat(license.get("conflicts")).isEmpty();
    assertThat(Seen.isUnknown(license.get("terms").path("licenseFee"))).isTrue();
    Map<String, String> names = new HashMap<>();
    told.titles().forEach((name, id) -> names.put(id, name));
    assertThat(
            license
                .get("terms")
                .get("blocks")
                .valueStream()
                .map(block -> Seen.block(block, names))
                .toList())
        .isEqualTo(sold.blocks().stream().map(Seen::told).toList());
  }

  private static void theTitleIs(Story story, String name, String id) {
    List<String> licenses = story.grants(name).stream().flatMap(Seen::rows).sorted().toList();
    Patience.until(() -> licenses(id).equals(licenses), LIMIT);
    assertThat(licenses(id)).isEqualTo(licenses);
    ObjectNode facts = (ObjectNode) Seen.known(page(id).get("facts"));
    assertThat(facts.remove("internationalTitle").asText()).isEqualTo(name);
    assertThat(facts).isEqualTo(story.titles().get(name));
  }

  private static List<String> licenses(String titleId) {
    return page(titleId).get("licenses").valueStream().map(Seen::row).sorted().toList();
  }

  private static void thePipelineShows(Story story, String name, String id) {
    int sold = (int) story.grants(name).stream().map(Grant::sold).distinct().count();
    String path = "/deals?limit=200&stage=SIGNED&titleId=" + id;
    Patience.until(() -> deals(path).get("items").size() == sold, LIMIT);
    assertThat(deals(path).get("items")).hasSize(sold);
  }

  private static JsonNode page(String titleId) {
    return people.title(UUID.fromString(titleId));
  }

  private static JsonNode deals(String path) {
    return people.call("legal", "GET", system.urls().deal().resolve(path), "");
  }
}
