package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who may see what, and what happens when a session ends.
@ExtendWith(Dashboard.Shared.class)
class SessionTest {
  private final Dashboard dashboard;

  SessionTest(Dashboard dashboard) {
    this.dashboard = dashboard;
  }

  @Test
  void whatWasWrittenOutlivesTheSession() {
    try (Desk sara = dashboard.desk("sales")) {
      sara.openDeal("NEGOTIATING").follow("Make an offer").fill("Runs", "21");
      sara.loseSession();
      sara.press("Make an offer").sees("Your session has ended");
      assertThat(sara.page().getByLabel("Runs").first().inputValue()).isEqualTo("21");
      var tab = sara.page().context().newPage();
      tab.navigate("/sign-in");
      tab.locator("button[value=sales]").click();
      tab.locator(".who").waitFor();
      sara.press("Make an offer").sees("Offers side by side");
    }
  }

  @Test
  void aSessionThatIsNotGoodAnyMoreLeadsToTheSignIn() {
    try (Desk sara = dashboard.somebody()) {
      sara.page()
          .context()
          .addCookies(
              List.of(new Cookie("dealstream_session", "bogus").setUrl(dashboard.address())));
      sara.open("/pipeline").sees("Please sign in").follow("Sign in").press("Sara Sales");
      sara.sees("Caracol");
    }
  }

  @Test
  void eachRoleSeesWhatItMayAndNothingElse() {
    for (String role : List.of("sales", "legal", "finance", "catalog", "viewer", "admin")) {
      try (Desk desk = dashboard.desk(role)) {
        desk.openDeal("SIGNED").sees("Offers side by side");
        boolean money = List.of("sales", "legal", "finance").contains(role);
        assertThat(desk.said().contains("Money (confidential)")).as(role).isEqualTo(money);
        assertThat(desk.said().contains("License period")).as(role).isEqualTo(money);
        assertThat(desk.said().contains("Terminate the license"))
            .as(role)
            .isEqualTo(role.equals("legal"));
      }
    }
    try (Desk pia = dashboard.desk("press")) {
      pia.open("/titles").follow("Miracle in Cell No. 7").sees("Imagen TV").sees("announced");
      assertThat(pia.said()).doesNotContain("What can be sold");
      assertThat(pia.open("/pipeline").said()).contains("Not for your role");
      assertThat(pia.page().locator("header").innerText()).doesNotContain("Pipeline");
    }
  }

  @Test
  void noFormIsTakenThatIsNotOurs() throws Exception {
    try (Desk sara = dashboard.desk("sales")) {
      HttpResponse<String> answer =
          sara.forged(URI.create(dashboard.address() + "/sign-out"), "mark=guessed");
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'self'");
    }
  }
}
