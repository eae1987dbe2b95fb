package io.dealstream.local.launch;

import io.dealstream.local.Patience;
import io.dealstream.local.Platform;
import io.dealstream.local.Ports;
import io.dealstream.local.Service;
import io.dealstream.local.ServiceProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// A project folder whose services are stand-ins and whose build does nothing, run by the real
/// launcher in a process of its own.
record FakeProject(Path root, int portBase) {
  /// How a command ended, and what it said.
  record Outcome(int code, String said) {}

  static FakeProject in(Path root) throws IOException {
    Path mvnw = root.resolve("mvnw");
    Files.writeString(mvnw, "#!/bin/sh\nexit 0\n");
    mvnw.toFile().setExecutable(true);
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    for (Service service : Service.values()) {
      writeProgram(root, service.serviceName());
    }
    writeProgram(root, Platform.DASHBOARD);
    return new FakeProject(root, Ports.freeBase());
  }

  Process start(Map<String, String> environment, String... command) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Ddealstream.root=" + root,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
    line.addAll(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(said(command[0]).toFile());
    builder.environment().put(Workplace.PORT_BASE, Integer.toString(portBase));
    builder.environment().putAll(environment);
    return builder.start();
  }

  Outcome run(Map<String, String> environment, String... command) throws Exception {
    return outcome(start(environment, command), command[0]);
  }

  Outcome outcome(Process process, String command) throws Exception {
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(command + " does not end: " + Files.readString(said(command)));
    }
    return new Outcome(process.exitValue(), Files.readString(said(command)));
  }

  /// Waits until the command has said this.
  void awaitSaid(String command, String text) {
    if (!Patience.until(() -> saidSoFar(command).contains(text), Duration.ofMinutes(2))) {
      throw new AssertionError(command + " only said: " + saidSoFar(command));
    }
  }

  private String saidSoFar(String command) {
    try {
      return Files.readString(said(command));
    } catch (IOException e) {
      return "";
    }
  }

  private Path said(String command) {
    return root.resolve(command + ".said");
  }

  private static void writeProgram(Path root, String name) throws IOException {
    Path program = ServiceProcess.program(root, name);
    Files.createDirectories(program.getParent());
    writeJar(program);
  }

  private static void writeJar(Path file) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
    String name = FakeService.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest);
        InputStream in = FakeService.class.getResourceAsStream("/" + name)) {
      jar.putNextEntry(new JarEntry(name));
      in.transferTo(jar);
    }
  }
}
