package io.dealstream.system;

import io.dealstream.local.Folders;
import io.dealstream.local.LocalSystem;
import io.dealstream.local.PlatformSettings;
import io.dealstream.local.Ports;
import io.dealstream.local.launch.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// The running system and a browser. All tests of the dashboard share one with the story of the
/// demo in it, which is started for the first of them and stopped after the last.
final class Dashboard implements AutoCloseable {
  private final Path folder;
  private final LocalSystem system;
  private final Chromium chromium;

  private Dashboard() {
    folder = newFolder();
    system = new LocalSystem(Root.PATH, new PlatformSettings(folder, Ports.free()));
    system.start(said -> {});
    chromium = new Chromium();
  }

  /// One in which nothing has happened yet.
  static Dashboard empty() {
    return new Dashboard();
  }

  private static Dashboard afterTheStory() {
    Dashboard dashboard = new Dashboard();
    LocalSystem system = dashboard.system();
    Story.told().play(system.urls(), system.platform().tokens(), said -> {});
    return dashboard;
  }

  LocalSystem system() {
    return system;
  }

  Chromium chromium() {
    return chromium;
  }

  /// Where it answers.
  String address() {
    return system.urls().dashboard().toString();
  }

  /// Somebody of this role, signed in.
  Desk desk(String role) {
    return somebody().signIn(role);
  }

  /// Somebody with a browser of their own.
  Desk somebody() {
    return new Desk(chromium.somebody(address()));
  }

  @Override
  public void close() {
    chromium.close();
    system.close();
    Folders.remove(folder);
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("dealstream-dashboard-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Gives it to the tests that ask for it.
  static final class Shared implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Dashboard.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(Dashboard.class))
          .computeIfAbsent(Dashboard.class, key -> afterTheStory());
    }
  }
}
