package io.dealstream.catalog.view.region;

import io.dealstream.vocabulary.Name;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a region is called.
@Schema(name = "RegionNames", description = "The name in all languages")
record RegionNames(
    @Schema(examples = "Latin America") String en,
    @Schema(examples = "Latinoamérica") String es,
    @Schema(examples = "Latin Amerika") String tr) {
  static RegionNames of(Name name) {
    return new RegionNames(name.en(), name.es(), name.tr());
  }
}
