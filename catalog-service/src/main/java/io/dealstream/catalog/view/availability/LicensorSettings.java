package io.dealstream.catalog.view.availability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Who the licensor is, for files that have to say so.
@ApplicationScoped
class LicensorSettings {
  private final Optional<String> name;
  private final Optional<String> domain;

  LicensorSettings(
      @ConfigProperty(name = "dealstream.licensor.name") Optional<String> name,
      @ConfigProperty(name = "dealstream.licensor.domain") Optional<String> domain) {
    this.name = name;
    this.domain = domain;
  }

  /// Null when nobody set it.
  @Nullable String name() {
    return name.orElse(null);
  }

  /// Null when nobody set it.
  @Nullable String domain() {
    return domain.orElse(null);
  }
}
