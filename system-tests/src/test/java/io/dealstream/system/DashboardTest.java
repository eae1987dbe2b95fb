package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.dealstream.local.Folders;
import io.dealstream.local.LocalSystem;
import io.dealstream.local.PlatformSettings;
import io.dealstream.local.Ports;
import io.dealstream.local.launch.Story;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The dashboard as people use it, in a real browser, over the running system with the story of the
/// demo in it. Pictures of all pages are left in `target/dashboard`.
class DashboardTest {
  private static final Path PICTURES = Path.of("target/dashboard");

  private static final int WIDE = 1400;
  private static final int PHONE = 390;

  private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private static LocalSystem system;

  @SuppressWarnings("NullAway.Init")
  private static Chromium chromium;

  private static String address = "";

  @BeforeAll
  static void start() throws Exception {
    folder = Files.createTempDirectory("dealstream-dashboard-");
    system = new LocalSystem(Root.PATH, new PlatformSettings(folder, Ports.free()));
    system.start(said -> {});
    Story.told().play(system.urls(), system.platform().tokens(), said -> {});
    address = system.urls().dashboard().toString();
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    system.close();
    Folders.remove(folder);
  }

  @Test
  void aDealGoesFromItsOpeningToTheSignatureByClicksAlone() {
    try (Desk sara = new Desk(chromium.somebody(address)).signIn("sales")) {
      sara.follow("Open a deal").fill("Licensee", "Televisión Nueva").check("Miracle in Cell");
      sara.press("Open a deal").sees("No licensee is called “Televisión Nueva”");
      sara.check("Register “Televisión Nueva”").pressTwice("Open a deal");
      sara.sees("Nothing has been offered yet");
      sara.follow("Make an offer").fill("Territories", "Uruguay").fill("Runs", "3");
      sara.fill("License fee", "125000").fill("Currency", "USD").press("Make an offer");
      sara.sees("Offer 1 (ours)").sees("$125,000");
      sara.follow("Record a counter-offer").fill("Runs", "5").press("Record a counter-offer");
      sara.sees("Offer 2 (theirs)");
      assertThat(sara.page().locator("td.changed").allInnerTexts()).containsExactly("5 changed");
      sara.follow("Agree on the last offer").press("Agree on the last offer").sees("Agreed");
      sara.follow("Record the signature").press("Record the signature");
      sara.sees("Life of the license").sees("Active");
      assertThat(sara.said())
          .contains("Negotiation opened", "Counter-offer recorded", "sara.sales");
      sara.open("/pipeline?licensee=Televisi%C3%B3n+Nueva");
      assertThat(sara.page().locator(".total").innerText()).isEqualTo("1 deal");
    }
  }

  @Test
  void whatIsRefusedIsSaidWhereItHappenedAndNothingWrittenIsLost() {
    try (Desk sara = new Desk(chromium.somebody(address)).signIn("sales")) {
      sara.openDeal("NEGOTIATING")
          .follow("Make an offer")
          .fill("Territories", "Atlantis")
          .fill("Runs", "7");
      sara.press("Make an offer").sees("look at the marked fields");
      assertThat(sara.page().getByLabel("Territories").first().getAttribute("aria-invalid"))
          .isEqualTo("true");
      assertThat(sara.page().getByLabel("Territories").first().inputValue()).isEqualTo("Atlantis");
      assertThat(sara.page().getByLabel("Runs").first().inputValue()).isEqualTo("7");
    }
  }

  @Test
  void whoComesLateIsToldThatSomebodyElseWasFaster() {
    try (Desk sara = new Desk(chromium.somebody(address)).signIn("sales");
        Desk other = new Desk(chromium.somebody(address)).signIn("sales")) {
      sara.openDeal("NEGOTIATING").follow("Make an offer").fill("Runs", "11");
      String form = sara.page().url();
      other.open(form).fill("Runs", "12").press("Make an offer").sees("Offers side by side");
      sara.press("Make an offer").sees("Somebody else changed this deal");
      assertThat(sara.page().getByLabel("Runs").first().inputValue()).isEqualTo("11");
    }
  }

  @Test
  void whatWasWrittenOutlivesTheSession() {
    try (Desk sara = new Desk(chromium.somebody(address)).signIn("sales")) {
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
    try (Desk sara = new Desk(chromium.somebody(address))) {
      sara.page()
          .context()
          .addCookies(List.of(new Cookie("dealstream_session", "bogus").setUrl(address)));
      sara.open("/pipeline").sees("Please sign in").follow("Sign in").press("Sara Sales");
      sara.sees("Caracol");
    }
  }

  @Test
  void eachRoleSeesWhatItMayAndNothingElse() {
    for (String role : List.of("sales", "legal", "finance", "catalog", "viewer", "admin")) {
      try (Desk desk = new Desk(chromium.somebody(address)).signIn(role)) {
        desk.openDeal("SIGNED").sees("Offers side by side");
        boolean money = List.of("sales", "legal", "finance").contains(role);
        assertThat(desk.said().contains("Money (confidential)")).as(role).isEqualTo(money);
        assertThat(desk.said().contains("License period")).as(role).isEqualTo(money);
        assertThat(desk.said().contains("Terminate the license"))
            .as(role)
            .isEqualTo(role.equals("legal"));
      }
    }
    try (Desk pia = new Desk(chromium.somebody(address)).signIn("press")) {
      pia.follow("Miracle in Cell No. 7").sees("Imagen TV").sees("announced");
      assertThat(pia.said()).doesNotContain("What can be sold");
      assertThat(pia.open("/pipeline").said()).contains("Not for your role");
      assertThat(pia.page().locator("header").innerText()).doesNotContain("Pipeline");
    }
  }

  @Test
  void filtersStandInTheAddressAndCanBeReadWithoutScripts() {
    try (Desk sara = new Desk(chromium.withoutScripts(address)).signIn("sales")) {
      sara.open("/pipeline").fill("Territory", "Mexico").press("Show").sees("1 deal");
      assertThat(sara.page().url()).contains("territory=Mexico");
      assertThat(sara.said()).contains("Imagen TV").doesNotContain("Caracol");
      sara.fill("Licensee", "nobody at all").press("Show");
      assertThat(sara.said()).contains("No licensee is called “nobody at all”");
      sara.follow("Clear the filter").sees("Caracol");
    }
  }

  @Test
  void aServiceThatIsDownIsNamed() {
    system.service("deal-service").stop();
    try (Desk sara = new Desk(chromium.somebody(address)).signIn("sales")) {
      assertThat(sara.open("/pipeline").said()).contains("The deal service does not answer");
    } finally {
      system.service("deal-service").start();
    }
  }

  @Test
  void noFormIsTakenThatIsNotOurs() throws Exception {
    try (Desk sara = new Desk(chromium.somebody(address)).signIn("sales")) {
      HttpResponse<String> answer = sara.forged(URI.create(address + "/sign-out"), "mark=guessed");
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'self'");
    }
  }

  @Test
  void nobodyIsShutOut() throws Exception {
    Files.createDirectories(PICTURES);
    look(ColorScheme.LIGHT, "en-US", WIDE);
    look(ColorScheme.DARK, "en-US", WIDE);
    look(ColorScheme.LIGHT, "es-MX", PHONE);
    look(ColorScheme.DARK, "tr-TR", PHONE);
  }

  private static void look(ColorScheme scheme, String locale, int width) {
    try (Desk desk = new Desk(chromium.appearing(address, scheme, locale, width))) {
      new Tour(desk, PICTURES, scheme + "-" + locale + "-" + width).go();
    }
  }
}
