package io.dealstream.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedTypesTest {
  private static final Collection<String> NAMES =
      Stream.concat(
              PublishedTypes.ALL.stream().map(PublishedTypes.Type::name),
              OlderTypes.ALL.stream().map(OlderTypes.Older::name))
          .toList();

  @Test
  void everyPublishedRecordHasExactlyOneType() {
    assertThat(PublishedTypes.ALL.stream().<Class<?>>map(PublishedTypes.Type::event))
        .containsExactlyInAnyOrderElementsOf(records(PublishedEvent.class).toList());
  }

  @Test
  void aNameSaysTopicEventAndVersion() {
    assertThat(PublishedTypes.ALL)
        .allSatisfy(type -> {
          String event = kebab(type.event().getSimpleName());
          String topic = kebab(type.event().getInterfaces()[0].getSimpleName());
          assertThat(type.name()).matches("dealstream\\.[a-z-]+\\." + event + "\\.v[1-9][0-9]*");
          assertThat(Topics.ALL).anyMatch(t -> type.name().startsWith(t + "." + event));
          assertThat(type.name()).contains(topic.replace("-event", ""));
        });
  }

  @Test
  void everyTypeHasASchemaAndNoSchemaIsStale() {
    assertThat(Resources.in(Resources.MAIN.resolve("schemas")))
        .map(file -> Resources.name(file).replaceAll("\\.json$", ""))
        .containsExactlyInAnyOrderElementsOf(NAMES);
  }

  @Test
  void everyTypeHasGoldenSamplesAndNoSampleIsStale() {
    assertThat(Resources.in(Resources.GOLDEN))
        .map(Resources::name)
        .containsExactlyInAnyOrderElementsOf(NAMES);
    assertThat(Resources.in(Resources.GOLDEN))
        .allSatisfy(folder -> assertThat(Resources.in(folder)).isNotEmpty());
  }

  @Test
  void thereIsNoSchemaOfAnUnknownType() {
    assertThatIllegalArgumentException().isThrownBy(() -> Schemas.of("dealstream.deals.lunch.v1"));
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(PublishedTypesTest::records)
        : Stream.of(type);
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
