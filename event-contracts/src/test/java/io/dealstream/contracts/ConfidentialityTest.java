package io.dealstream.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.contracts.DealTermsEvent.Financials;
import io.dealstream.contracts.DealTermsEvent.LicensePeriod;
import io.dealstream.eventkit.Json;
import io.dealstream.vocabulary.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Money and terms stay on their own topic, and nobody is named who is still negotiating.
class ConfidentialityTest {
  private static final Set<Class<?>> CONFIDENTIAL =
      Set.of(
          Money.class,
          Financials.class,
          LicensePeriod.class,
          DealTermsEvent.Holdback.class,
          TitleRightsEvent.Holdback.class);

  private static final List<String> CONFIDENTIAL_TOPICS =
      List.of(Topics.DEAL_TERMS, Topics.TITLE_RIGHTS, Topics.HOLDS);

  private static final Set<Class<?>> DAYS_ONLY = Set.of(DealTermsEvent.LicenseEndApproached.class);

  private static final String TERMS =
      "(?is).*(money|\\bfees?\\b|fee\"|amount|currenc|price|guarantee|financ|minor.?units|holdback"
          + "|runs|licen[cs]e.?period|\"periods\"|\"from\"|\"to\"|\"lastDay\"|\"days\").*";

  static List<PublishedTypes.Type> openTypes() {
    return PublishedTypes.ALL.stream().filter(type -> !isConfidential(type)).toList();
  }

  static List<PublishedTypes.Type> negotiationTypes() {
    return PublishedTypes.ALL.stream()
        .filter(type -> DealEvent.class.isAssignableFrom(type.event()))
        .filter(type -> type.event() != DealEvent.LicenseSigned.class)
        .filter(type -> type.event() != DealEvent.LicenseeRestated.class)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("openTypes")
  void noRecordOfAnotherTopicHoldsMoneyOrTerms(PublishedTypes.Type type) {
    assertThat(Records.reachable(type.event())).doesNotContainAnyElementsOf(CONFIDENTIAL);
  }

  @ParameterizedTest
  @MethodSource("openTypes")
  void noSchemaOfAnotherTopicSpeaksOfMoneyOrTerms(PublishedTypes.Type type) throws Exception {
    assertThat(Schemas.of(type.name())).doesNotMatch(TERMS);
    if (!TitleEvent.AudienceResultEvent.class.isAssignableFrom(type.event())) {
      assertThat(properties(type)).noneMatch(name -> name.toLowerCase().contains("period"));
    }
  }

  @Test
  void theSearchFindsMoneyAndTermsWhereTheyAre() {
    assertThat(PublishedTypes.ALL.stream().filter(type -> isDealTerms(type.name())))
        .hasSize(4)
        .allSatisfy(type -> assertThat(Schemas.of(type.name())).matches(TERMS))
        .filteredOn(type -> !DAYS_ONLY.contains(type.event()))
        .allSatisfy(type ->
            assertThat(Records.reachable(type.event())).containsAnyElementsOf(CONFIDENTIAL));
  }

  @ParameterizedTest
  @MethodSource("negotiationTypes")
  void noEventOfANegotiationCanNameAParty(PublishedTypes.Type type) throws Exception {
    assertThat(properties(type))
        .noneMatch(name -> name.matches("(?i).*(name|party|buyer|channel|group|licensee)$"));
    assertThat(Records.reachable(type.event()))
        .doesNotContain(DealEvent.Licensee.class, LicenseeEvent.Profile.class);
  }

  @Test
  void noSampleOfANegotiationNamesALicensee() {
    assertThat(names()).contains("Imagen TV", "Canal 13");
    Set<String> types = new HashSet<>();
    negotiationTypes().forEach(type -> types.add(type.name()));
    assertThat(Resources.samples().stream().filter(sample -> types.contains(sample.type())))
        .isNotEmpty()
        .allSatisfy(sample -> assertThat(sample.json()).doesNotContain(names()));
  }

  private static List<String> names() {
    return Resources.samples().stream()
        .map(sample -> Types.TYPES.read(sample.type(), sample.json()))
        .flatMap(ConfidentialityTest::named)
        .distinct()
        .toList();
  }

  private static Stream<String> named(PublishedEvent event) {
    return switch (event) {
      case DealEvent.LicenseSigned signed -> Stream.of(signed.licensee().name());
      case LicenseeEvent.LicenseeRegistered registered -> Stream.of(registered.profile().name());
      case LicenseeEvent.LicenseeRevised revised -> Stream.of(revised.profile().name());
      case DealEvent e -> Stream.empty();
      case DealTermsEvent e -> Stream.empty();
      case TitleEvent e -> Stream.empty();
      case TitleRightsEvent e -> Stream.empty();
      case HoldEvent e -> Stream.empty();
      case RegionEvent e -> Stream.empty();
      case AnnouncementEvent e -> Stream.empty();
    };
  }

  private static List<String> properties(PublishedTypes.Type type) throws Exception {
    return Json.MAPPER.readTree(Schemas.of(type.name())).findValues("properties").stream()
        .flatMap(JsonNode::propertyStream)
        .map(property -> property.getKey())
        .toList();
  }

  private static boolean isConfidential(PublishedTypes.Type type) {
    return CONFIDENTIAL_TOPICS.stream().anyMatch(topic -> type.name().startsWith(topic + "."));
  }

  private static boolean isDealTerms(String type) {
    return type.startsWith(Topics.DEAL_TERMS + ".");
  }
}
