package io.dealstream.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Somebody at the dashboard, who does what people do: read, fill in, press.
final class Desk implements AutoCloseable {
  private static final int MOST_STOPS = 500;
  private static final List<String> GRAVE = List.of("serious", "critical");

  private final BrowserContext context;
  private final Page page;

  Desk(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
  }

  /// Signs in as the person of this role, and is at the beginning.
  Desk signIn(String role) {
    page.navigate("/sign-in");
    page.locator("button[name=role][value=" + role + "]").click();
    page.locator(".who").waitFor();
    return this;
  }

  /// Loses the session, and nothing else that the browser knows.
  void loseSession() {
    context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("dealstream_session"));
  }

  Desk open(String address) {
    page.navigate(address);
    return this;
  }

  /// Opens the first deal of a stage.
  Desk openDeal(String stage) {
    page.navigate("/pipeline?view=table&stage=" + stage);
    page.locator("tbody a").first().click();
    return this;
  }

  Desk press(String button) {
    named(AriaRole.BUTTON, button).click();
    return this;
  }

  /// As people do who are not sure that the first time counted.
  Desk pressTwice(String button) {
    // With keys, since a form that is being sent takes no clicks.
    named(AriaRole.BUTTON, button).focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Enter");
    return this;
  }

  Desk follow(String link) {
    named(AriaRole.LINK, link).click();
    return this;
  }

  Desk fill(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
    return this;
  }

  /// Chooses from a list by the code of what is chosen.
  Desk choose(String label, String code) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().selectOption(code);
    return this;
  }

  Desk check(String label) {
    page.getByLabel(label).first().check();
    return this;
  }

  /// Waits until the page says this.
  Desk sees(String text) {
    try {
      page.getByText(text).filter(new Locator.FilterOptions().setVisible(true)).first().waitFor();
      return this;
    } catch (TimeoutError e) {
      throw new AssertionError(text + " does not stand on the page, which says: " + said(), e);
    }
  }

  /// Waits until the page says this no more.
  Desk seesNoMore(String text) {
    page.getByText(text)
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    return this;
  }

  /// What the page says now.
  String said() {
    return page.locator("main").innerText();
  }

  Page page() {
    return page;
  }

  /// What is answered to a form that another site sends with this browser's cookies.
  HttpResponse<String> forged(URI target, String fields) throws IOException, InterruptedException {
    String cookies =
        context.cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    HttpRequest form =
        HttpRequest.newBuilder(target)
            .timeout(Duration.ofSeconds(30))
            .header("Cookie", cookies)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(form, BodyHandlers.ofString());
    }
  }

  /// What axe finds that shuts people out.
  List<String> barriers() {
    page.evaluate(axe());
    Object found =
        page.evaluate(
            "() => axe.run(document, {resultTypes: ['violations']}).then(r => r.violations"
                + ".map(v => v.impact + ' ' + v.id + ' ' + v.nodes.map(n => n.html)))");
    return ((List<?>) found)
        .stream()
            .map(Object::toString)
            .filter(barrier -> GRAVE.stream().anyMatch(barrier::startsWith))
            .toList();
  }

  /// What can be pressed, chosen or written into, but not reached with the tabulator key. Of
  /// choices that exclude one another only one is reached so, the others with the arrows.
  List<String> unreachable() {
    page.evaluate("document.activeElement.blur(); window.reached = []");
    Object more = true;
    for (int i = 0; i < MOST_STOPS && Boolean.TRUE.equals(more); i++) {
      page.keyboard().press("Tab");
      // A field for a moment has several stops; the walk ends where it began.
      more =
          page.evaluate(
              "() => { const now = document.activeElement; const round = reached.length > 1"
                  + " && now === reached[0] && now !== reached.at(-1); reached.push(now);"
                  + " return now !== document.body && !round; }");
    }
    Object left =
        page.evaluate(
            "() => [...document.querySelectorAll('a[href], button, input, select, textarea,"
                + " summary')].filter(one => one.checkVisibility() && !one.disabled"
                + " && one.type !== 'radio' && !reached.includes(one)).map(one => one.outerHTML)");
    return ((List<?>) left).stream().map(Object::toString).toList();
  }

  private Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
  }

  private static String axe() {
    try (InputStream script = Desk.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
