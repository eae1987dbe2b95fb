package io.dealstream.dashboard.page.deal;

import static io.dealstream.dashboard.page.deal.Action.AGREEMENT;
import static io.dealstream.dashboard.page.deal.Action.AMENDMENT;
import static io.dealstream.dashboard.page.deal.Action.COUNTER_OFFER;
import static io.dealstream.dashboard.page.deal.Action.EXTENSION;
import static io.dealstream.dashboard.page.deal.Action.HOLD;
import static io.dealstream.dashboard.page.deal.Action.LOSS;
import static io.dealstream.dashboard.page.deal.Action.OFFER;
import static io.dealstream.dashboard.page.deal.Action.RESUMPTION;
import static io.dealstream.dashboard.page.deal.Action.SIGNATURE;
import static io.dealstream.dashboard.page.deal.Action.SUSPENSION;
import static io.dealstream.dashboard.page.deal.Action.TERMINATION;
import static io.dealstream.dashboard.page.deal.Action.WITHDRAWAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.dashboard.client.deal.Stage;
import io.dealstream.vocabulary.LicenseStatus;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActionTest {
  @Test
  void aNegotiationIsOfferedAgreedLostOrWithdrawn() {
    assertThat(of(Stage.NEGOTIATING, false, null)).containsExactly(OFFER, HOLD, LOSS, WITHDRAWAL);
    assertThat(of(Stage.NEGOTIATING, true, null))
        .containsExactly(OFFER, COUNTER_OFFER, AGREEMENT, HOLD, LOSS, WITHDRAWAL);
    assertThat(of(Stage.AGREED, true, null)).containsExactly(SIGNATURE, HOLD, LOSS, WITHDRAWAL);
  }

  @Test
  void aLicenseLivesOnAndEnds() {
    assertThat(of(Stage.SIGNED, true, LicenseStatus.ACTIVE))
        .containsExactly(AMENDMENT, EXTENSION, SUSPENSION, TERMINATION);
    assertThat(of(Stage.SIGNED, true, LicenseStatus.SUSPENDED))
        .containsExactly(AMENDMENT, EXTENSION, RESUMPTION, TERMINATION);
    assertThat(of(Stage.SIGNED, true, LicenseStatus.TERMINATED)).isEmpty();
    assertThat(of(Stage.SIGNED, true, LicenseStatus.EXPIRED)).isEmpty();
  }

  @Test
  void whatIsOverStaysOver() {
    assertThat(of(Stage.LOST, true, null)).isEmpty();
    assertThat(of(Stage.WITHDRAWN, true, null)).isEmpty();
  }

  private static List<Action> of(Stage stage, boolean offered, @Nullable LicenseStatus status) {
    return Arrays.stream(Action.values())
        .filter(action -> action.fits(stage, offered, status))
        .toList();
  }
}
