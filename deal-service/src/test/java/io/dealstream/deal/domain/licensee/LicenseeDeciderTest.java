package io.dealstream.deal.domain.licensee;

import io.dealstream.deal.domain.licensee.LicenseeCommand.RegisterLicensee;
import io.dealstream.deal.domain.licensee.LicenseeCommand.ReviseLicensee;
import io.dealstream.deal.domain.licensee.LicenseeEvent.LicenseeRegistered;
import io.dealstream.deal.domain.licensee.LicenseeEvent.LicenseeRevised;
import io.dealstream.testkit.DeciderSpec;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import org.junit.jupiter.api.Test;

class LicenseeDeciderTest {
  private static final Profile NAMED =
      new Profile("Canal 13", new Territory("CL"), List.of("Canal 13"), null, true);
  private static final Profile UNNAMED =
      new Profile("Canal 13", new Territory("CL"), List.of(), "Grupo", false);

  private final DeciderSpec<LicenseeCommand, Licensee, LicenseeEvent> licensee =
      DeciderSpec.of(new LicenseeDecider());

  @Test
  void isRegisteredOnce() {
    licensee.when(new RegisterLicensee(NAMED)).then(new LicenseeRegistered(NAMED));
    licensee
        .given(new LicenseeRegistered(NAMED))
        .when(new RegisterLicensee(NAMED))
        .thenRefused("LICENSEE_REGISTERED");
  }

  @Test
  void isRevisedWhenSomethingChanges() {
    licensee
        .given(new LicenseeRegistered(NAMED))
        .when(new ReviseLicensee(UNNAMED))
        .then(new LicenseeRevised(UNNAMED));
    licensee.given(new LicenseeRegistered(NAMED)).when(new ReviseLicensee(NAMED)).then();
  }

  @Test
  void isKnownBeforeItIsRevised() {
    licensee.when(new ReviseLicensee(NAMED)).thenRefused("LICENSEE_UNKNOWN");
  }
}
