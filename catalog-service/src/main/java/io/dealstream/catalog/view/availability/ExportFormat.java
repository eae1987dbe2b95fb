package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.ema.Template;
import io.dealstream.servicekit.http.Problems;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The files that availability is exported to.
enum ExportFormat {
  CSV,
  XLSX,
  EMA_MOVIES,
  EMA_TV;

  /// @param name null is CSV
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when there is no such format
  static ExportFormat named(@Nullable String name) {
    return name == null
        ? CSV
        : Arrays.stream(values())
            .filter(format -> format.parameter().equals(name))
            .findFirst()
            .orElseThrow(() -> Problems.malformed("format", "must be one of " + all()));
  }

  /// The sheet of EMA Avails that it is; nothing for a table of ours.
  Optional<Template> ema() {
    return switch (this) {
      case CSV, XLSX -> Optional.empty();
      case EMA_MOVIES -> Optional.of(Template.MOVIES);
      case EMA_TV -> Optional.of(Template.TV);
    };
  }

  /// What a file of it is called, without moment and ending.
  String file() {
    return ema().map(sheet -> parameter()).orElse("availability");
  }

  private String parameter() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String all() {
    return Arrays.stream(values()).map(ExportFormat::parameter).collect(Collectors.joining(", "));
  }
}
