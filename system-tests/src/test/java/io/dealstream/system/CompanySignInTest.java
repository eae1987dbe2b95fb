package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.dealstream.local.ChildProcess;
import io.dealstream.local.ChildProcess.StopSignal;
import io.dealstream.local.Patience;
import io.dealstream.local.Platform;
import io.dealstream.local.Ports;
import io.dealstream.local.ServiceProcess;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A dashboard as a company runs it: people sign in at the company's provider of identities.
@ExtendWith(Dashboard.Shared.class)
class CompanySignInTest {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final Dashboard dashboard;

  CompanySignInTest(Dashboard dashboard) {
    this.dashboard = dashboard;
  }

  @Test
  void peopleSignInWhereTheCompanyKeepsThem() throws Exception {
    with(Duration.ofDays(1), (provider, address) -> saraWorks(address));
  }

  @Test
  void pagesGoOnChangingAsLongAsTheSessionIsRenewed() throws Exception {
    with(Duration.ofSeconds(10), this::saraWatches);
  }

  @Test
  void whatWasWrittenOutlivesTheSessionAtTheCompany() throws Exception {
    with(Duration.ofSeconds(10), this::saraWrites);
  }

  /// What people do at a dashboard, of which the address is given.
  private interface Visit {
    void at(OpenIdProvider provider, String address);
  }

  /// @param lifetime of the company's tokens
  private void with(Duration lifetime, Visit visit) throws Exception {
    try (OpenIdProvider provider =
        new OpenIdProvider(dashboard.system().platform().tokens(), lifetime)) {
      int port = Ports.free().dashboard();
      ChildProcess process = start(provider, port);
      String address = "http://127.0.0.1:" + port;
      try {
        assertThat(Patience.until(() -> ServiceProcess.ready(URI.create(address)), LIMIT))
            .as("the dashboard is up")
            .isTrue();
        visit.at(provider, address);
      } finally {
        process.stop(Duration.ofSeconds(15));
      }
    }
  }

  private void saraWatches(OpenIdProvider provider, String address) {
    Trade trade = new Trade(dashboard.system());
    try (Desk sara = new Desk(dashboard.chromium().somebody(address))) {
      sara.open("/sign-in").follow("Sign in with your company account").follow("Continue as Sara");
      sara.sees("Sara Sales").open("/activity").sees("What happened");
      int before = provider.renewals();
      assertThat(Patience.until(() -> provider.renewals() > before, LIMIT))
          .as("the stream was taken up again with a new token")
          .isTrue();
      trade.title("A film that came with the next token");
      sara.sees("A film that came with the next token");
      provider.end();
      sara.sees("Your session has ended");
      signInElsewhere(sara);
      sara.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
      sara.seesNoMore("Your session has ended");
      trade.title("A film that came after she had signed in again");
      sara.sees("A film that came after she had signed in again");
    }
  }

  private void saraWrites(OpenIdProvider provider, String address) {
    try (Desk sara = new Desk(dashboard.chromium().somebody(address))) {
      sara.open("/sign-in").follow("Sign in with your company account").follow("Continue as Sara");
      sara.sees("Sara Sales").openDeal("NEGOTIATING").follow("Make an offer").fill("Runs", "41");
      provider.end();
      Page other = sara.page().context().newPage();
      assertThat(
              Patience.until(
                  () -> other.navigate("/pipeline").text().contains("Please sign in"), LIMIT))
          .as("the session has ended")
          .isTrue();
      sara.press("Make an offer").sees("Your session has ended");
      assertThat(sara.page().getByLabel("Runs").first().inputValue()).isEqualTo("41");
      signInElsewhere(sara);
      sara.press("Make an offer").sees("Offers side by side");
    }
  }

  private static void signInElsewhere(Desk sara) {
    Page other = sara.page().context().newPage();
    other.navigate("/sign-in");
    other.getByText("Sign in with your company account").click();
    other.getByText("Continue as Sara").click();
    other.locator(".who").waitFor();
  }

  private void saraWorks(String address) {
    try (Desk sara = new Desk(dashboard.chromium().somebody(address))) {
      sara.open("/pipeline").sees("Please sign in").follow("Sign in");
      assertThat(sara.said()).doesNotContain("Sara Sales");
      sara.follow("Sign in with your company account").follow("Continue as Sara");
      sara.sees("Sara Sales").open("/pipeline?title=Miracle").sees("Caracol");
      sara.openDeal("NEGOTIATING").follow("Make an offer").fill("Runs", "31");
      sara.press("Make an offer").sees("Offers side by side");
      assertThat(sara.page().context().cookies())
          .filteredOn(cookie -> cookie.name.startsWith("q_session"))
          .isNotEmpty()
          .allMatch(CompanySignInTest::isKeptSafe);
      sara.press("Sign out").sees("Sign in with your company account");
      assertThat(sara.open("/pipeline").said()).contains("Please sign in");
    }
  }

  private static boolean isKeptSafe(Cookie cookie) {
    return Boolean.TRUE.equals(cookie.httpOnly) && cookie.sameSite == SameSiteAttribute.LAX;
  }

  private ChildProcess start(OpenIdProvider provider, int port) {
    Map<String, String> environment =
        new HashMap<>(dashboard.system().platform().environment(Platform.DASHBOARD));
    environment.remove("DEALSTREAM_DASHBOARD_TRIAL_TOKENS");
    environment.remove("DEALSTREAM_OIDC_PUBLIC_KEY");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", provider.url());
    environment.put("QUARKUS_OIDC_APPLICATION_TYPE", "hybrid");
    environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", OpenIdProvider.SECRET);
    Path program = ServiceProcess.program(Root.PATH, Platform.DASHBOARD);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path log = dashboard.system().platform().settings().log("company-dashboard");
    return ChildProcess.start(
        List.of(java, "-Xmx144m", "-jar", program.toString()), environment, log, StopSignal.TERM);
  }
}
