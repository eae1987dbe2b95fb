package io.dealstream.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.benchmarks.load.Pace;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  @Test
  void everythingIsMeasuredAtLengthWhenNothingIsSaid() {
    Options options = Options.parse(List.of());

    assertThat(options.pace()).isEqualTo(Pace.FULL);
    assertThat(List.of("a", "b", "c", "d", "e", "f", "g", "m")).allMatch(options::wants);
  }

  @Test
  void lettersChooseWhatIsMeasured() {
    Options options = Options.parse(List.of("--short", "--only=a,c"));

    assertThat(options.pace()).isEqualTo(Pace.SHORT);
    assertThat(options.wants("c")).isTrue();
    assertThat(options.wants("d")).isFalse();
    assertThat(options.wantsServices()).isFalse();
  }

  @Test
  void whatThereIsNotIsRefused() {
    assertThatThrownBy(() -> Options.parse(List.of("--long"))).hasMessageContaining("--long");
    assertThatThrownBy(() -> Options.parse(List.of("--only=x"))).hasMessageContaining("x");
  }
}
