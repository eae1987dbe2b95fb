package io.dealstream.catalog.view.region;

import io.dealstream.servicekit.engine.ReadModels;
import io.dealstream.servicekit.http.Page;
import io.dealstream.vocabulary.TradeRegion;
import io.dealstream.vocabulary.TradeRegions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// All regions by code, each in its latest version: those that come with the product, and in their
/// place or beside them those that were added.
@ApplicationScoped
class RegionDirectory implements PanacheRepositoryBase<RegionEntry, String> {
  private final ReadModels readModels;

  RegionDirectory(ReadModels readModels) {
    this.readModels = readModels;
  }

  /// A region as the list shows it.
  @Schema(name = "RegionItem", description = "A region in its latest version")
  record Item(
      @Schema(examples = "LATIN_AMERICA") String code,
      @Schema(examples = "1") int version,
      RegionNames names) {}

  /// A page of regions. There are some dozens of them: they are put together in memory.
  ///
  /// @param after code of the last region of the page before; empty for the first page
  Page<Item> page(String after, int limit) {
    long position = readModels.position(RegionProjection.NAME);
    SortedMap<String, Item> items = new TreeMap<>();
    TradeRegions.BUILT_IN.latest().forEach(region -> items.put(region.code(), item(region)));
    listAll().forEach(row -> items.put(row.code, item(row)));
    List<Item> rest = items.tailMap(after + '\0').values().stream().limit(limit + 1L).toList();
    return Page.of(rest, limit, position, Item::code);
  }

  private static Item item(TradeRegion region) {
    return new Item(region.code(), region.version(), RegionNames.of(region.name()));
  }

  private static Item item(RegionEntry row) {
    return new Item(row.code, row.version, new RegionNames(row.nameEn, row.nameEs, row.nameTr));
  }
}
