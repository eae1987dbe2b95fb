package io.dealstream.deal.view.licensee;

import io.dealstream.servicekit.SearchText;
import io.dealstream.servicekit.engine.ReadModels;
import io.dealstream.servicekit.http.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// All licensees, newest first.
@ApplicationScoped
public class LicenseeDirectory implements PanacheRepositoryBase<LicenseeEntry, UUID> {
  private final ReadModels readModels;

  LicenseeDirectory(ReadModels readModels) {
    this.readModels = readModels;
  }

  /// A licensee as the list shows it.
  ///
  /// @param country null is unknown
  @Schema(name = "LicenseeItem", description = "A licensee as the list shows it")
  public record Item(
      UUID id,
      @Schema(examples = "Canal 13") String name,
      @Schema(examples = "CL") @Nullable String country,
      @Schema(examples = "[\"Canal 13\"]") List<String> channels,
      @Schema(examples = "Grupo Imagen") @Nullable String parentGroup,
      boolean nameable,
      int version) {}

  /// A page of the licensees whose name contains a text, whatever its case and accents.
  public Page<Item> page(@Nullable String query, @Nullable UUID after, int limit) {
    Map<String, Object> parameters = new HashMap<>();
    String hql = "true = true";
    if (query != null) {
      hql += " and searchName like :query escape '!'";
      parameters.put("query", SearchText.contains(query));
    }
    if (after != null) {
      hql += " and licenseeId < :after";
      parameters.put("after", after);
    }
    long position = readModels.position("licensees");
    List<Item> items =
        find(hql, Sort.descending("licenseeId"), parameters).page(0, limit + 1).list().stream()
            .map(LicenseeDirectory::item)
            .toList();
    return Page.of(items, limit, position, item -> item.id().toString());
  }

  /// The names of these licensees, as far as they have arrived here.
  public Map<UUID, String> names(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list("licenseeId in ?1", ids).stream()
            .collect(Collectors.toMap(entry -> entry.licenseeId, entry -> entry.name));
  }

  /// The licensee of exactly this name, when there is one and no other.
  public Optional<UUID> named(String name) {
    List<LicenseeEntry> found = list("name", name);
    return found.size() == 1 ? Optional.of(found.getFirst().licenseeId) : Optional.empty();
  }

  private static Item item(LicenseeEntry entry) {
    return new Item(
        entry.licenseeId,
        entry.name,
        entry.country,
        List.of(entry.channels),
        entry.parentGroup,
        entry.nameable,
        entry.version);
  }
}
