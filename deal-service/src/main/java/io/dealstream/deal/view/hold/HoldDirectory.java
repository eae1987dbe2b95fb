package io.dealstream.deal.view.hold;

import static java.util.stream.Collectors.toSet;

import io.dealstream.deal.view.licensee.LicenseeDirectory;
import io.dealstream.deal.view.title.TitleDirectory;
import io.dealstream.servicekit.engine.ReadModels;
import io.dealstream.servicekit.http.Page;
import io.dealstream.servicekit.http.ShortWait;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All holds, newest first.
@ApplicationScoped
public class HoldDirectory implements PanacheRepositoryBase<HoldEntry, UUID> {
  private final LicenseeDirectory licensees;
  private final TitleDirectory titles;
  private final ReadModels readModels;

  HoldDirectory(LicenseeDirectory licensees, TitleDirectory titles, ReadModels readModels) {
    this.licensees = licensees;
    this.titles = titles;
    this.readModels = readModels;
  }

  /// A page of holds.
  ///
  /// @param after key of the last one of the page before
  /// @param confidential whether the reader may see license periods
  public Page<HoldItem> page(
      HoldFilter filter, @Nullable UUID after, int limit, boolean confidential) {
    HoldFilter.Condition condition = filter.condition();
    Map<String, Object> parameters = new HashMap<>(condition.parameters());
    String hql = condition.hql();
    if (after != null) {
      hql += " and holdId < :after";
      parameters.put("after", after);
    }
    long position = readModels.position("holds");
    List<HoldEntry> rows =
        find(hql, Sort.descending("holdId"), parameters).page(0, limit + 1).list();
    return Page.of(items(rows, confidential), limit, position, item -> item.id().toString());
  }

  /// The title that a hold is of; nothing when it is unknown even after a short wait: one that was
  /// placed a moment ago may still be on its way.
  public Optional<UUID> titleOf(UUID holdId) {
    return ShortWait.until(
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> findByIdOptional(holdId).map(entry -> entry.titleId)),
        Optional::isPresent);
  }

  private List<HoldItem> items(List<HoldEntry> rows, boolean confidential) {
    Map<UUID, String> names = titles.names(rows.stream().map(row -> row.titleId).collect(toSet()));
    Map<UUID, String> buyers =
        licensees.names(rows.stream().map(row -> row.licenseeId).collect(toSet()));
    return rows.stream().map(row -> HoldItem.of(row, names, buyers, confidential)).toList();
  }
}
