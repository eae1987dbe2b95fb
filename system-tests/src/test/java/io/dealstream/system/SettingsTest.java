package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The tables of docs/settings.md name what the source reads, with the defaults that hold.
class SettingsTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(DEALSTREAM_[A-Z_]+)` \\| (.+?) \\|");
  private static final Pattern INJECTED =
      Pattern.compile("@ConfigProperty\\(\\s*name = \"(dealstream\\.[^\"]+)\"");
  private static final Pattern REFERRED =
      Pattern.compile("\\$\\{(dealstream\\.[a-z.-]+)(?::([^}]*))?}");
  private static final Pattern ASSIGNED = Pattern.compile("(?m)^(dealstream\\.[a-z.-]+)=(.*)$");
  private static final Pattern MAPPED =
      Pattern.compile("@ConfigMapping\\(prefix = \"(dealstream\\.[^\"]+)\"\\)");
  private static final Pattern METHOD =
      Pattern.compile("(?m)^(?:  @WithDefault\\(\"(.*)\"\\)\n)?  [A-Za-z<>]+ ([a-zA-Z]+)\\(\\);$");
  private static final Pattern VARIABLE =
      Pattern.compile("[\"{](DEALSTREAM_(?:PORT_BASE|MIN_FREE_MIB|JDKS|CHROMIUM))\\b");

  /// What a service is, not how it is run.
  private static final Set<String> BUILT_IN =
      Set.of("DEALSTREAM_IMPORTS", "DEALSTREAM_IMPORTS_ROLE");

  private final Set<String> read = new TreeSet<>();
  private final Map<String, String> defaults = new TreeMap<>();

  @Test
  void theTablesNameEverySettingThatIsReadAndNoOther() throws IOException {
    scan();
    assertThat(read).hasSizeGreaterThan(20);
    assertThat(documented().keySet()).isEqualTo(read);
  }

  @Test
  void theTablesNameTheDefaults() throws IOException {
    scan();
    documented()
        .forEach((variable, cell) -> {
          if (cell.equals("none") || cell.equals("must be set")) {
            assertThat(defaults).doesNotContainKey(variable);
          } else if (defaults.containsKey(variable)) {
            assertThat(cell).as(variable).isEqualTo("`" + defaults.get(variable) + "`");
          }
        });
    assertThat(documented().keySet()).containsAll(defaults.keySet());
  }

  private static Map<String, String> documented() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    String text = Files.readString(Root.PATH.resolve("docs/settings.md"));
    ROW.matcher(text).results().forEach(row -> rows.put(row.group(1), row.group(2)));
    return rows;
  }

  private void scan() throws IOException {
    try (Stream<Path> files = Files.walk(Root.PATH)) {
      for (Path file : files.filter(SettingsTest::isSource).toList()) {
        String text = Files.readString(file);
        each(INJECTED, text).forEach(found -> found(found.group(1), null));
        if (file.toString().endsWith(".properties")) {
          each(REFERRED, text).forEach(found -> found(found.group(1), found.group(2)));
          each(ASSIGNED, text).forEach(found -> found(found.group(1), found.group(2)));
        }
        each(MAPPED, text).forEach(prefix -> mapped(prefix.group(1), text));
        each(VARIABLE, text).forEach(found -> read.add(found.group(1)));
      }
    }
    read.removeAll(BUILT_IN);
    defaults.keySet().removeAll(BUILT_IN);
  }

  private void mapped(@Nullable String prefix, String text) {
    each(METHOD, text)
        .forEach(method -> {
          String name =
              Objects.requireNonNull(method.group(2))
                  .replaceAll("([A-Z])", "-$1")
                  .toLowerCase(Locale.ROOT);
          found(prefix + "." + name, method.group(1));
        });
  }

  private void found(@Nullable String property, @Nullable String value) {
    String variable =
        Objects.requireNonNull(property).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    read.add(variable);
    // One service may do without what another must have.
    if (value != null && !value.isEmpty()) {
      defaults.put(variable, value);
    }
  }

  private static List<MatchResult> each(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }

  private static boolean isSource(Path file) {
    String path = Root.PATH.relativize(file).toString();
    boolean read = path.contains("src/main/") && !path.contains("target/");
    return path.equals("dealstream")
        || read
            && path.matches(".*\\.(java|properties)")
            && !path.startsWith("test-kit/src/main/resources");
  }
}
