package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.report.Row;
import io.dealstream.benchmarks.report.Target;
import io.dealstream.benchmarks.report.Unit;
import io.dealstream.local.Platform;
import io.dealstream.local.Service;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What each program holds of the machine's memory, as the system counts it.
final class ResidentMemory {
  private static final Target GOAL = new Target.Below(400);
  private static final List<String> PROGRAMS =
      Stream.concat(
              Arrays.stream(Service.values()).map(Service::serviceName),
              Stream.of(Platform.DASHBOARD))
          .toList();

  private ResidentMemory() {}

  static List<Row> measure() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String name : PROGRAMS) {
      rows.add(
          Row.of("m", name + ", resident after all this", Unit.MEBIBYTES, mebibytes(pid(name)))
              .toReach(GOAL));
    }
    return rows;
  }

  private static long pid(String program) {
    return ProcessHandle.current()
        .descendants()
        .filter(process ->
            process.info().commandLine().orElse("").contains(program + "/target/quarkus-app"))
        .mapToLong(ProcessHandle::pid)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(program + " does not run"));
  }

  private static double mebibytes(long pid) throws IOException {
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
    try (InputStream out = ps.getInputStream()) {
      String kibibytes = new String(out.readAllBytes(), StandardCharsets.US_ASCII).strip();
      return Long.parseLong(kibibytes) / 1024.0;
    }
  }
}
