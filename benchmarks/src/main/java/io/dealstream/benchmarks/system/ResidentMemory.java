package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.report.Row;
import io.dealstream.benchmarks.report.Target;
import io.dealstream.benchmarks.report.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What each program holds of the machine's memory, as the system counts it.
final class ResidentMemory {
  private static final Target GOAL = new Target.Below(400);

  private ResidentMemory() {}

  static List<Row> inTheDemo(List<String> programs) throws IOException {
    return rows(programs, "in the demo").stream().map(row -> row.toReach(GOAL)).toList();
  }

  static List<Row> afterAll(List<String> programs) throws IOException {
    return rows(programs, "after all this");
  }

  private static List<Row> rows(List<String> programs, String when) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String name : programs) {
      rows.add(Row.of("m", name + ", resident " + when, Unit.MEBIBYTES, mebibytes(pid(name))));
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
