package io.dealstream.system;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every page of the dashboard, in a real browser, over the running system with the story of the
/// demo in it: can everybody use it. Pictures are left in `target/dashboard`.
@ExtendWith(Dashboard.Shared.class)
class DashboardTest {
  private static final Path PICTURES = Path.of("target/dashboard");
  private static final int WIDE = 1400;
  private static final int PHONE = 390;

  private final Dashboard dashboard;
  private final String draft;
  private final String acquired;
  private final String offer;

  DashboardTest(Dashboard dashboard) {
    this.dashboard = dashboard;
    Trade trade = new Trade(dashboard.system());
    this.draft = trade.draft("A film that is on its way", "Canal Nueve", "NI");
    this.acquired = trade.acquire(trade.title("A film that is ours"));
    this.offer = trade.contested("A film that others have", "NI") + "/offers";
  }

  @Test
  void nobodyIsShutOut() throws Exception {
    Files.createDirectories(PICTURES);
    look(ColorScheme.LIGHT, "en-US", WIDE);
    keep("-LIGHT-en-US-" + WIDE + ".png");
    look(ColorScheme.DARK, "en-US", WIDE);
    look(ColorScheme.LIGHT, "es-MX", PHONE);
    look(ColorScheme.DARK, "tr-TR", PHONE);
  }

  private void look(ColorScheme scheme, String locale, int width) {
    try (Desk desk =
        new Desk(dashboard.chromium().appearing(dashboard.address(), scheme, locale, width))) {
      new Tour(desk, draft, acquired, offer, PICTURES, scheme + "-" + locale + "-" + width).go();
    }
  }

  /// Where `./dealstream screenshots` wants them.
  private static void keep(String ending) throws IOException {
    String folder = System.getProperty("dealstream.screenshots");
    if (folder == null) {
      return;
    }
    Path to = Files.createDirectories(Path.of(folder));
    try (Stream<Path> pictures = Files.list(PICTURES)) {
      for (Path picture : pictures.filter(one -> one.toString().endsWith(ending)).toList()) {
        String name = picture.getFileName().toString().replace(ending, ".png");
        Files.copy(picture, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
