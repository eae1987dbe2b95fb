package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What documents name must be there.
class DocumentsTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");
  private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][A-Za-z]*|[a-z]*))`");
  private static final Pattern COMMAND = Pattern.compile("\\./dealstream ([a-z]+)");

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(Root.PATH)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !ignored(file))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(Path document) throws IOException {
    assertThat(found(LINK, document).filter(link -> !link.startsWith("http")))
        .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyClassIsThere(Path document) throws IOException {
    Set<String> names = sources();
    assertThat(found(CLASS, document).filter(name -> !name.equals(name.toUpperCase(Locale.ROOT))))
        .allSatisfy(name -> assertThat(names).contains(name));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyCommandIsKnown(Path document) throws IOException {
    String script = Files.readString(Root.PATH.resolve("dealstream"));
    assertThat(found(COMMAND, document)).allSatisfy(name -> assertThat(script).contains(name));
  }

  private static Stream<String> found(Pattern pattern, Path document) throws IOException {
    List<MatchResult> matches = pattern.matcher(Files.readString(document)).results().toList();
    return matches.stream().map(match -> match.group(1)).distinct();
  }

  /// The names of all types of the project: files, and the types nested in them.
  private static Set<String> sources() throws IOException {
    Pattern declared = Pattern.compile("(?:class|interface|record|enum) ([A-Z][A-Za-z]*)");
    try (Stream<Path> files = Files.walk(Root.PATH)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !ignored(file))
          .flatMap(file -> read(file, declared))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> read(Path file, Pattern declared) {
    try {
      return declared
          .matcher(Files.readString(file))
          .results()
          .map(m -> m.group(1))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean ignored(Path file) {
    String path = Root.PATH.relativize(file).toString();
    return path.contains("target/") || path.startsWith(".");
  }
}
