package io.dealstream.local;

import java.nio.file.Path;

/// Where a platform keeps its data, and where it listens.
public record PlatformSettings(Path data, Ports ports) {
  public PlatformSettings {
    data = data.toAbsolutePath().normalize();
  }

  /// The folder of the log files, one per process.
  public Path logs() {
    return data.resolve("logs");
  }

  /// The log file of one process.
  public Path log(String process) {
    return logs().resolve(process + ".log");
  }
}
