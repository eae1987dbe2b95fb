package io.dealstream.benchmarks.report;

import io.dealstream.local.Patience;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.utils.AppInfoParser;

/// What the figures were measured on.
public final class Machine {
  private Machine() {}

  /// One fact per line.
  ///
  /// @param load of the system before anything was started
  public static List<String> facts(Connection database, double load) throws SQLException {
    return List.of(
        "%s %s, %d cores"
            .formatted(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors()),
        "JDK " + Runtime.version(),
        "PostgreSQL %s, fsync %s, synchronous_commit %s"
            .formatted(
                shown(database, "server_version"),
                shown(database, "fsync"),
                shown(database, "synchronous_commit")),
        "Kafka " + AppInfoParser.getVersion() + ", one broker",
        "load before the run %.1f%s".formatted(load, calm(load) ? "" : ": NOT CALM, do not trust"));
  }

  /// The load average of the last minute, once little of what went before counts into it, such as
  /// the building of the benchmarks; negative where the system does not tell.
  ///
  /// @param limit of the wait
  public static double calmed(Duration limit) {
    Patience.until(() -> calm(load()), limit);
    return load();
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static boolean calm(double load) {
    return load < Runtime.getRuntime().availableProcessors() / 2.0;
  }

  private static String shown(Connection database, String setting) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("show " + setting)) {
      row.next();
      return row.getString(1).toLowerCase(Locale.ROOT);
    }
  }
}
