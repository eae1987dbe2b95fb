package io.dealstream.deal.view.pipeline;

import io.dealstream.contracts.Topics;
import io.dealstream.deal.view.licensee.LicenseeDirectory;
import io.dealstream.deal.view.title.TitleDirectory;
import io.dealstream.servicekit.engine.ReadModels;
import io.dealstream.servicekit.http.Page;
import io.dealstream.vocabulary.LicenseStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// All deals, newest first.
@ApplicationScoped
public class Pipeline implements PanacheRepositoryBase<DealCard, UUID> {
  private final LicenseeDirectory licensees;
  private final TitleDirectory titles;
  private final ReadModels readModels;

  Pipeline(LicenseeDirectory licensees, TitleDirectory titles, ReadModels readModels) {
    this.licensees = licensees;
    this.titles = titles;
    this.readModels = readModels;
  }

  /// A deal as the pipeline shows it.
  ///
  /// @param territories of the last terms, as far as they are known
  /// @param media of the last terms, as far as they are known
  /// @param offers how many were exchanged
  /// @param licenseStatus null before the signature
  /// @param conflicted whether its license clashes with others
  /// @param openedAt when it was opened here, or recorded as a license
  /// @param owner who did that
  @Schema(name = "PipelineCard", description = "A deal as the pipeline shows it")
  public record Card(
      UUID dealId,
      Stage stage,
      Named licensee,
      List<Named> titles,
      @Schema(examples = "[\"MX\"]") List<String> territories,
      @Schema(examples = "[\"FREE_TV\"]") List<String> media,
      int offers,
      @Nullable LicenseStatus licenseStatus,
      boolean conflicted,
      Instant openedAt,
      Instant changedAt,
      @Schema(examples = "demo.sales") String owner,
      int version) {}

  /// @param name null as long as the name has not arrived here
  @Schema(name = "Named", description = "Something with its name")
  public record Named(UUID id, @Schema(examples = "Miracle in Cell No. 7") @Nullable String name) {}

  /// How many deals stand in each stage.
  @Schema(name = "PipelineCounts", description = "How many deals stand in each stage")
  public record Counts(Map<Stage, Long> stages, long total, long position) {}

  /// A page of cards.
  ///
  /// @param after key of the last card of the page before
  public Page<Card> page(PipelineFilter filter, @Nullable UUID after, int limit) {
    PipelineFilter.Condition condition = filter.condition();
    Map<String, Object> parameters = new HashMap<>(condition.parameters());
    String hql = condition.hql();
    if (after != null) {
      hql += " and dealId < :after";
      parameters.put("after", after);
    }
    long position = position();
    List<DealCard> rows =
        find(hql, Sort.descending("dealId"), parameters).page(0, limit + 1).list();
    return Page.of(cards(rows), limit, position, card -> card.dealId().toString());
  }

  /// Deals per stage; stages without deals count 0.
  public Counts counts(PipelineFilter filter) {
    PipelineFilter.Condition condition = filter.condition();
    long position = position();
    Map<Stage, Long> stages = new EnumMap<>(Stage.class);
    Arrays.stream(Stage.values()).forEach(stage -> stages.put(stage, 0L));
    var query =
        getEntityManager()
            .createQuery(
                "select stage, count(*) from DealCard where " + condition.hql() + " group by stage",
                Object[].class);
    condition.parameters().forEach(query::setParameter);
    query.getResultList().forEach(row -> stages.put((Stage) row[0], (Long) row[1]));
    return new Counts(stages, stages.values().stream().mapToLong(n -> n).sum(), position);
  }

  /// How far the cards are in the log. What is confidential comes on another topic, whose places
  /// say nothing of them.
  long position() {
    return readModels.positionsByTopic("pipeline").getOrDefault(Topics.DEALS, 0L);
  }

  private List<Card> cards(List<DealCard> rows) {
    Map<UUID, String> buyers =
        licensees.names(rows.stream().map(row -> row.licenseeId).collect(Collectors.toSet()));
    Set<UUID> titleIds =
        rows.stream().flatMap(row -> Stream.of(row.titleIds)).collect(Collectors.toSet());
    Map<UUID, String> names = titles.names(titleIds);
    return rows.stream()
        .map(row ->
            new Card(
                row.dealId,
                row.stage,
                new Named(row.licenseeId, buyers.get(row.licenseeId)),
                Stream.of(row.titleIds).map(id -> new Named(id, names.get(id))).toList(),
                List.of(row.territories),
                List.of(row.media),
                row.offers,
                row.licenseStatus,
                row.conflicted,
                row.openedAt,
                row.changedAt,
                row.owner,
                row.version))
        .toList();
  }
}
