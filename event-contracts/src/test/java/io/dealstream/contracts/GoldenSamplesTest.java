package io.dealstream.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.Resources.Sample;
import io.dealstream.eventkit.Json;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Golden samples stand for what lies on the topics for ever: a sample is never changed, only
/// added. Days, ids and everything in deal terms are made up.
class GoldenSamplesTest {
  private static final Set<String> OLDER =
      OlderTypes.ALL.stream().map(OlderTypes.Older::name).collect(Collectors.toSet());

  static List<Sample> samples() {
    return Resources.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsValid(Sample sample) {
    assertThat(Validation.errors(sample.type(), sample.json())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsReadAndWrittenAsItIsOrInItsNewestVersion(Sample sample) throws Exception {
    PublishedEvent event = Types.TYPES.read(sample.type(), sample.json());
    if (OLDER.contains(sample.type())) {
      assertThat(Validation.errors(Types.TYPES.nameOf(event), Json.write(event))).isEmpty();
    } else {
      assertThat(Types.TYPES.nameOf(event)).isEqualTo(sample.type());
      assertThat(Json.MAPPER.readTree(Json.write(event)))
          .isEqualTo(Json.MAPPER.readTree(sample.json()));
    }
  }

  @Test
  void aReleaseOfOneLanguageIsReadAsOneWithASingleText() {
    Sample sample = Resources.samples("dealstream.announcements.release-published.v1").getLast();
    assertThat(Types.TYPES.read(sample.type(), sample.json()))
        .isInstanceOfSatisfying(
            AnnouncementEvent.ReleasePublished.class,
            release ->
                assertThat(release.texts())
                    .singleElement()
                    .satisfies(text -> {
                      assertThat(text.language()).isEqualTo("en");
                      assertThat(text.slug()).isEqualTo("miracle-in-cell-no-7-goes-to-israel");
                      assertThat(text.headline()).endsWith("goes to Israel");
                      assertThat(text.sections()).hasSize(1);
                    }));
  }

  @Test
  void everythingThatCanBeKnownIsKnownInSomeSampleAndUnknownInAnother() {
    Set<String> known = new HashSet<>();
    Set<String> unknown = new HashSet<>();
    samples().forEach(s -> look(Types.TYPES.read(s.type(), s.json()), known, unknown));
    assertThat(known).containsExactlyInAnyOrderElementsOf(names(component -> true));
    assertThat(unknown).containsExactlyInAnyOrderElementsOf(names(Records::nullable));
  }

  private static Set<String> names(Predicate<RecordComponent> which) {
    return PublishedTypes.ALL.stream()
        .flatMap(type -> Records.reachable(type.event()).stream())
        .filter(Class::isRecord)
        .flatMap(Records::components)
        .filter(which)
        .map(GoldenSamplesTest::name)
        .collect(Collectors.toSet());
  }

  private static String name(RecordComponent component) {
    return component.getDeclaringRecord().getName() + "." + component.getName();
  }

  private static void look(@Nullable Object value, Set<String> known, Set<String> unknown) {
    if (value instanceof List<?> items) {
      items.forEach(item -> look(item, known, unknown));
    } else if (value instanceof Record owner) {
      Records.components(owner.getClass())
          .forEach(component -> {
            Object held = Records.value(component, owner);
            (held == null ? unknown : known).add(name(component));
            look(held, known, unknown);
          });
    }
  }
}
