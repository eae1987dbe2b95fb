package io.dealstream.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/// The browser of the machine, driven by Playwright; it downloads none.
final class Chromium implements AutoCloseable {
  private static final double PATIENCE = 30_000;

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(io.dealstream.testkit.Browser.program())
                  .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));

  /// Somebody with a browser of their own.
  BrowserContext somebody(String address) {
    return context(address, new Browser.NewContextOptions());
  }

  /// Somebody who runs no scripts.
  BrowserContext withoutScripts(String address) {
    return context(address, new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  /// Somebody who prefers these colors and reads this language, on a screen so wide.
  BrowserContext appearing(String address, ColorScheme scheme, String locale, int width) {
    return context(
        address,
        new Browser.NewContextOptions()
            .setColorScheme(scheme)
            .setLocale(locale)
            .setViewportSize(width, 900));
  }

  private BrowserContext context(String address, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options.setBaseURL(address));
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
