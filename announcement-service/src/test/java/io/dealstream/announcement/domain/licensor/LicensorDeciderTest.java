package io.dealstream.announcement.domain.licensor;

import io.dealstream.announcement.domain.licensor.LicensorCommand.DescribeLicensor;
import io.dealstream.announcement.domain.licensor.LicensorEvent.LicensorDescribed;
import io.dealstream.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

class LicensorDeciderTest {
  private static final Profile FIRST = new Profile("Inter Medya", null, null);
  private static final Profile SECOND =
      new Profile("Inter Medya", "Distributes.", new Profile.Contact("Ana", "ana@example.org"));

  private final DeciderSpec<LicensorCommand, Licensor, LicensorEvent> spec =
      DeciderSpec.of(new LicensorDecider());

  @Test
  void isDescribedAsOftenAsNeeded() {
    spec.when(new DescribeLicensor(FIRST)).then(new LicensorDescribed(FIRST));
    spec.given(new LicensorDescribed(FIRST))
        .when(new DescribeLicensor(SECOND))
        .then(new LicensorDescribed(SECOND));
  }

  @Test
  void theSameDescriptionChangesNothing() {
    spec.given(new LicensorDescribed(FIRST)).when(new DescribeLicensor(FIRST)).then();
  }
}
