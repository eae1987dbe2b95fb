package io.dealstream.dashboard.page.press;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.dashboard.client.Problem;
import io.dealstream.dashboard.client.Problem.Violation;
import io.dealstream.dashboard.client.announcement.Licensor;
import io.dealstream.dashboard.client.announcement.Licensor.Boilerplate;
import io.dealstream.dashboard.client.announcement.Licensor.Contact;
import io.dealstream.dashboard.page.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LicensorFormTest {
  private static final Licensor LICENSOR =
      new Licensor(
          "Inter Medya",
          List.of(
              new Boilerplate("en", null, "A distributor."),
              new Boilerplate("es", LocalDate.of(2026, 1, 1), "Una distribuidora.")),
          new Contact("Press office", "press@example.org"));

  @Test
  void whatIsKnownIsSentAgainAsItWas() {
    assertThat(LicensorForm.body(LicensorForm.closed(LicensorForm.of(LICENSOR))))
        .isEqualTo(
            Map.of(
                "name",
                "Inter Medya",
                "boilerplates",
                List.of(
                    Map.of("language", "en", "text", "A distributor."),
                    Map.of("language", "es", "from", "2026-01-01", "text", "Una distribuidora.")),
                "contact",
                Map.of("name", "Press office", "email", "press@example.org")));
  }

  @Test
  void aTextThatIsEmptiedGoesAndTheOthersMoveUp() {
    Form form = LicensorForm.closed(LicensorForm.of(LICENSOR).put("t0.text", " "));
    assertThat(LicensorForm.count(form)).isEqualTo(1);
    assertThat(form.text("t0.language")).isEqualTo("es");
  }

  @Test
  void aMistakeIsFoundWhereItWasMade() {
    List<Violation> violations =
        List.of(
            new Violation("describe.request.boilerplates[1].text", "is too long"),
            new Violation("describe.request.contact.name", "must not be blank"),
            new Violation("describe.request.contact.email", "is no address"),
            new Violation("describe.request.name", "is too long"));
    Problem problem = new Problem(400, "MALFORMED", "", violations, Map.of());
    assertThat(LicensorForm.wrong(problem)).containsOnlyKeys("t1.text", "contact", "email", "name");
  }
}
