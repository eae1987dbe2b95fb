package io.dealstream.vocabulary;

import static io.dealstream.vocabulary.AudienceMetric.Unit.PERCENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AudienceMetricTest {
  @Test
  void shareAndRatingAreMeasuredInPercentAndNothingElseIs() {
    assertThat(Arrays.stream(AudienceMetric.values()).filter(m -> m.unit() == PERCENT))
        .containsExactly(AudienceMetric.SHARE, AudienceMetric.RATING);
  }
}
