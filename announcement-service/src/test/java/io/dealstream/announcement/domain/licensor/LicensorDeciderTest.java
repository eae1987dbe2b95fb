package io.dealstream.announcement.domain.licensor;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.licensor.LicensorCommand.DescribeLicensor;
import io.dealstream.announcement.domain.licensor.LicensorEvent.LicensorDescribed;
import io.dealstream.testkit.DeciderSpec;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LicensorDeciderTest {
  private static final Profile FIRST = new Profile("Inter Medya", List.of(), null);
  private static final Profile SECOND =
      new Profile(
          "Inter Medya",
          List.of(new Boilerplate("en", null, "Distributes.")),
          new Profile.Contact("Ana", "ana@example.org"));

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

  @Test
  void aProfileOfOneTextIsReadAsOneWithAnEnglishBoilerplate() {
    String type = "licensor.licensor-described.v1";
    assertThat(
            LicensorDecider.TYPES.read(
                type, "{\"profile\":{\"name\":\"Inter Medya\",\"about\":\"Distributes.\"}}"))
        .isEqualTo(
            new LicensorDescribed(
                new Profile(
                    "Inter Medya", List.of(new Boilerplate("en", null, "Distributes.")), null)));
    assertThat(
            LicensorDecider.TYPES.read(
                type, "{\"profile\":{\"name\":\"Inter Medya\",\"about\":null}}"))
        .isEqualTo(new LicensorDescribed(new Profile("Inter Medya", List.of(), null)));
  }

  @Test
  void theNewestBoilerplateOfItsLanguageHolds() {
    LocalDate may = LocalDate.of(2026, 5, 1);
    Profile profile =
        new Profile(
            "Inter Medya",
            List.of(
                new Boilerplate("en", may, "New."),
                new Boilerplate("en", null, "Old."),
                new Boilerplate("es", may, "Nuevo.")),
            null);
    assertThat(profile.boilerplate("en", may.minusDays(1))).contains("Old.");
    assertThat(profile.boilerplate("en", may)).contains("New.");
    assertThat(profile.boilerplate("es", may.minusDays(1))).isEmpty();
    assertThat(profile.boilerplate("tr", may)).isEmpty();
  }
}
