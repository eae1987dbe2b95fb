package io.dealstream.announcement.render;

import io.dealstream.eventkit.Json;
import io.dealstream.vocabulary.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The trade regions of the file `regions.json`; every country stands in exactly one of them.
public final class Regions {
  private final List<Region> all;
  private final Map<Territory, String> idOf = new HashMap<>();

  private record File(int version, List<Region> regions) {}

  private Regions(File file) {
    this.all = List.copyOf(file.regions());
    for (Region region : all) {
      for (Territory country : region.countries()) {
        String other = idOf.put(country, region.id());
        if (other != null) {
          throw new IllegalStateException(country + " is in " + other + " and " + region.id());
        }
      }
    }
  }

  public static Regions load() {
    try (InputStream stream = Regions.class.getResourceAsStream("regions.json")) {
      return new Regions(Json.MAPPER.readValue(Objects.requireNonNull(stream), File.class));
    } catch (IOException e) {
      throw new UncheckedIOException("regions.json", e);
    }
  }

  List<Region> all() {
    return all;
  }

  /// The id of the region that a country, or the country of a part of one, belongs to.
  public String of(Territory territory) {
    return Objects.requireNonNull(
        idOf.get(territory.country().orElse(territory)), territory.code());
  }
}
