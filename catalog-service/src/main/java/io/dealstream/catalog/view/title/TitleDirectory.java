package io.dealstream.catalog.view.title;

import io.dealstream.servicekit.engine.ReadModels;
import io.dealstream.servicekit.http.Page;
import io.dealstream.servicekit.http.ShortWait;
import io.dealstream.vocabulary.TitleKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// All titles, newest first.
@ApplicationScoped
public class TitleDirectory implements PanacheRepositoryBase<TitleEntry, UUID> {
  /// A title that was once registered stays so, and need not be asked for again.
  private final Set<UUID> known = ConcurrentHashMap.newKeySet();

  private final ReadModels readModels;

  TitleDirectory(ReadModels readModels) {
    this.readModels = readModels;
  }

  /// A title as the list shows it. What is null is unknown.
  ///
  /// @param version of the title when its facts were last changed
  @Schema(name = "TitleItem", description = "A title as the list shows it; null is unknown")
  record Item(
      @Schema(examples = "01970000-0000-7000-8000-000000000003") UUID id,
      @Schema(examples = "FILM") TitleKind kind,
      @Schema(examples = "Miracle in Cell No. 7") String internationalTitle,
      @Schema(examples = "Yedinci Koğuştaki Mucize") @Nullable String originalTitle,
      @Schema(examples = "[\"Milagro en la celda 7\"]") List<String> localTitles,
      @Schema(examples = "2019") @Nullable Integer year,
      @Schema(examples = "[\"TR\"]") List<String> countries,
      @Schema(examples = "1") int version) {}

  /// A page of titles.
  ///
  /// @param after id of the last title of the page before
  Page<Item> page(TitleFilter filter, @Nullable UUID after, int limit) {
    TitleFilter.Condition condition = filter.condition();
    Map<String, Object> parameters = new HashMap<>(condition.parameters());
    String hql = "from TitleEntry t where " + condition.hql();
    if (after != null) {
      hql += " and t.titleId < :after";
      parameters.put("after", after);
    }
    long position = readModels.position(TitleProjection.NAME);
    List<Item> items =
        find(hql + " order by t.titleId desc", parameters).page(0, limit + 1).list().stream()
            .map(TitleDirectory::item)
            .toList();
    return Page.of(items, limit, position, item -> item.id().toString());
  }

  /// Those of these ids that are no title's even after a short wait: a title that was registered a
  /// moment ago may not be in the list yet. No connection is held while waiting.
  public Set<UUID> unknown(Collection<UUID> ids) {
    return ShortWait.until(() -> missing(ids), Set::isEmpty);
  }

  /// Titles by name.
  ///
  /// @param limit how many at most
  public List<ListedTitle> named(TitleFilter filter, int limit) {
    TitleFilter.Condition condition = filter.condition();
    String hql =
        "from TitleEntry t where %s order by t.internationalTitle, t.titleId"
            .formatted(condition.hql());
    return QuarkusTransaction.requiringNew()
        .call(() ->
            find(hql, condition.parameters()).page(0, limit).list().stream()
                .map(TitleDirectory::title)
                .toList());
  }

  /// One title, also when it was registered a moment ago.
  public Optional<ListedTitle> one(UUID id) {
    return unknown(Set.of(id)).isEmpty()
        ? QuarkusTransaction.requiringNew()
            .call(() -> findByIdOptional(id).map(TitleDirectory::title))
        : Optional.empty();
  }

  private static ListedTitle title(TitleEntry entry) {
    return new ListedTitle(
        entry.titleId, entry.kind, entry.internationalTitle, entry.originalTitle);
  }

  private Set<UUID> missing(Collection<UUID> ids) {
    Set<UUID> missing = new HashSet<>(ids);
    missing.removeAll(known);
    if (!missing.isEmpty()) {
      known.addAll(QuarkusTransaction.requiringNew().call(() -> listed(missing)));
      missing.removeAll(known);
    }
    return missing;
  }

  private List<UUID> listed(Collection<UUID> ids) {
    return list("titleId in ?1", ids).stream().map(entry -> entry.titleId).toList();
  }

  private static Item item(TitleEntry entry) {
    return new Item(
        entry.titleId,
        entry.kind,
        entry.internationalTitle,
        entry.originalTitle,
        List.of(entry.localTitles),
        entry.year,
        List.of(entry.countries),
        entry.version);
  }
}
