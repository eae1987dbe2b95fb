package io.dealstream.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.local.Patience;
import io.dealstream.local.Ports;
import io.dealstream.local.launch.FakeProject.Outcome;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LauncherTest {
  private static final Map<String, String> USUAL = Map.of();

  @TempDir Path folder;
  private FakeProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = FakeProject.in(folder.toRealPath());
  }

  @Test
  void upStaysUntilDownAndASecondUpIsRefused() throws Exception {
    Process up = project.start(USUAL, "up");
    project.awaitSaid("up", "Newsroom");

    Outcome status = project.run(USUAL, "status");
    assertThat(status.code()).isZero();
    Outcome again = project.run(USUAL, "demo");
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.said()).matches("(?s)dealstream: Dealstream already runs.*process \\d+.*\n");
    assertThat(project.run(USUAL, "reset", "--yes").said()).contains("already runs");
    assertThat(project.run(USUAL, "story").said()).contains("PUT /licensor was answered with");

    assertThat(project.run(USUAL, "down").code()).isZero();
    assertThat(project.outcome(up, "up").code()).isZero();
    assertThatNothingListens();
    assertThat(project.run(USUAL, "reset", "--yes").code()).isZero();
    assertThat(folder.resolve(".dealstream")).doesNotExist();
  }

  @Test
  void aFileIsCheckedFirstAndCommittedWhenTheUserSaysSo() throws Exception {
    Path file = Files.writeString(folder.resolve("Titles.xlsx"), "a workbook");
    Process up = project.start(USUAL, "up");
    project.awaitSaid("up", "Newsroom");

    Outcome checked = project.run(USUAL, "import", file.toString());
    assertThat(checked.code()).as(checked.said()).isZero();
    assertThat(checked.said())
        .contains("catalog-service: 2 of 2 rows")
        .contains("catalog-service: checked. 1 taken, 0 with a flag, 0 unchanged, 1 refused")
        .contains("  titles row 3 (T-2) refused: kind must be one of FILM")
        .endsWith("Nothing was written. Say --commit to take these rows.\n");
    Outcome committed =
        project.run(
            USUAL,
            "import",
            file.toString(),
            "--commit",
            "--acknowledge-holds",
            "--acknowledge-gaps",
            "--reason",
            "By letter");
    assertThat(committed.said()).contains("committed. 1 taken").doesNotContain("Nothing");
    String known = "{\"acknowledgeHolds\":true,\"acknowledgeGaps\":true,\"reason\":\"By letter\"}";
    assertThat(folder.resolve(".dealstream/logs/catalog-service.log")).content().contains(known);
    Path licenses = Files.writeString(folder.resolve("licenses.csv"), "reference");
    Outcome refused = project.run(USUAL, "import", licenses.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.said()).contains("has no sheet that a service takes");

    assertThat(project.run(USUAL, "down").code()).isZero();
    assertThat(project.outcome(up, "up").code()).isZero();
  }

  @Test
  void demoOnceSaysWhichStepFailedWhereToLookAndStopsEverything() throws Exception {
    Outcome demo = project.run(USUAL, "demo", "--once");
    assertThat(demo.code()).as(demo.said()).isEqualTo(1);
    assertThat(demo.said())
        .contains("PostgreSQL is up", "Kafka is up", "deal-service is up")
        .contains("The story stopped: PUT /licensor was answered with")
        .contains("See ", "logs");
    assertThatNothingListens();
  }

  @Test
  void aServiceThatDoesNotStartIsNamedWithItsLogAndNothingIsLeft() throws Exception {
    Files.writeString(folder.resolve("catalog-service/target/quarkus-app/quarkus-run.jar"), "bad");
    Outcome up = project.run(USUAL, "up");
    assertThat(up.code()).isEqualTo(1);
    assertThat(up.said()).contains("catalog-service ended while it was starting; see ");
    assertThat(up.said()).contains("logs/catalog-service.log.");
    assertThatNothingListens();
  }

  @Test
  void aServiceThatDiesLaterEndsTheRunWithItsName() throws Exception {
    Process up = project.start(USUAL, "up");
    project.awaitSaid("up", "Newsroom");
    up.descendants()
        .filter(process -> process.info().commandLine().orElse("").contains("deal-service"))
        .forEach(ProcessHandle::destroyForcibly);
    Outcome outcome = project.outcome(up, "up");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.said()).contains("deal-service ended although nobody stopped it");
    assertThatNothingListens();
  }

  @Test
  void aBuildThatFailsNamesItsLog() throws Exception {
    Files.writeString(folder.resolve("mvnw"), "#!/bin/sh\nexit 1\n");
    Outcome up = project.run(USUAL, "up");
    assertThat(up.code()).isEqualTo(1);
    assertThat(up.said()).contains("The build failed; see ").contains("logs/build.log.");
  }

  @Test
  void aPortInUseIsNamedWithItsPartAndTheSettingThatMovesIt() throws Exception {
    int port = Ports.from(project.portBase()).kafka();
    try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      Outcome up = project.run(USUAL, "up");
      assertThat(up.code()).isEqualTo(1);
      assertThat(up.said())
          .isEqualTo(
              "dealstream: Port %d, which Kafka needs, is in use: end what uses it, or set %s (now %d).\n"
                  .formatted(taken.getLocalPort(), "DEALSTREAM_PORT_BASE", project.portBase()));
    }
  }

  @Test
  void tooLittleSpaceIsSaid() throws Exception {
    Outcome up = project.run(Map.of("DEALSTREAM_MIN_FREE_MIB", "2000000000"), "up");
    assertThat(up.code()).isEqualTo(1);
    assertThat(up.said()).matches("dealstream: Only \\d+ MiB are free for .*\n");
  }

  @Test
  void whatThereIsNotIsSaidInOneSentence() throws Exception {
    for (String[] line :
        new String[][] {
          {"fly"},
          {"up", "--fast"},
          {"token"},
          {"token", "boss"},
          {"token", "sales", "--hours", "x"},
          {"import"},
          {"import", "titles.pdf"},
          {"import", "book.csv"},
          {"import", "titles.csv", "--kind", "fees"},
          {"import", "titles.csv", "--acknowledge-conflicts"},
          {"import", "titles.csv", "--acknowledge-gaps"},
          {"import", "titles.csv", "--acknowledge-everything", "--reason", "By letter"}
        }) {
      Outcome outcome = project.run(USUAL, line);
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.said()).matches("dealstream: [^\n]+\\.\n");
    }
    Outcome port = project.run(Map.of("DEALSTREAM_PORT_BASE", "many"), "up");
    assertThat(port.code()).isEqualTo(2);
    assertThat(port.said()).contains("DEALSTREAM_PORT_BASE must be a number");
  }

  @Test
  void withoutARunningSystemCommandsSaySo() throws Exception {
    assertThat(project.run(USUAL, "down").said()).isEqualTo("Dealstream does not run.\n");
    assertThat(project.run(USUAL, "story").said()).contains("Dealstream does not run");
    Path file = Files.writeString(folder.resolve("titles.csv"), "reference");
    assertThat(project.run(USUAL, "import", file.toString()).said())
        .contains("Dealstream does not run");
    assertThat(project.run(USUAL, "status").code()).isEqualTo(1);
  }

  private void assertThatNothingListens() {
    assertThat(Ports.from(project.portBase()).byPart().values()).noneMatch(Patience::listening);
  }
}
