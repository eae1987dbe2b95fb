package io.dealstream.deal.view.pipeline;

import static java.util.Comparator.comparing;

import io.dealstream.servicekit.http.Amount;
import io.dealstream.vocabulary.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the deals of each stage are worth. Currencies are never added up.
@ApplicationScoped
public class Totals {
  private final EntityManager entities;
  private final Pipeline pipeline;

  Totals(EntityManager entities, Pipeline pipeline) {
    this.entities = entities;
    this.pipeline = pipeline;
  }

  /// What is paid for.
  public enum Kind {
    LICENSE_FEE("licenseFee"),
    MINIMUM_GUARANTEE("minimumGuarantee");

    private final String column;

    Kind(String column) {
      this.column = column;
    }
  }

  /// @param deals that state such an amount
  @Schema(name = "PipelineSum", description = "Amounts of one kind in one currency, added up")
  public record Sum(Kind kind, Amount total, long deals) {}

  /// The amounts of the last offers and of the licenses.
  @Schema(name = "PipelineTotals", description = "What the deals of each stage are worth")
  public record Page(Map<Stage, List<Sum>> stages, long position) {}

  /// Sums per stage; a stage without any stands there empty.
  public Page of(PipelineFilter filter) {
    long position = pipeline.position();
    Map<Stage, List<Sum>> stages = new EnumMap<>(Stage.class);
    Arrays.stream(Stage.values()).forEach(stage -> stages.put(stage, new ArrayList<>()));
    for (Kind kind : Kind.values()) {
      sums(filter.condition(), kind).forEach(row -> add(stages, kind, row));
    }
    stages.values().forEach(sums -> sums.sort(comparing(sum -> sum.total().currency())));
    return new Page(stages, position);
  }

  private List<Object[]> sums(PipelineFilter.Condition condition, Kind kind) {
    String hql =
        """
        select c.stage, m.%1$sCurrency, sum(cast(m.%1$s as BigInteger)), count(*)
        from DealCard c join DealMoney m on m.dealId = c.dealId
        where m.%1$s is not null and c.dealId in (select dealId from DealCard where %2$s)
        group by c.stage, m.%1$sCurrency\
        """
            .formatted(kind.column, condition.hql());
    var query = entities.createQuery(hql, Object[].class);
    condition.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  private static void add(Map<Stage, List<Sum>> stages, Kind kind, Object[] row) {
    String currency = (String) row[1];
    BigDecimal amount = new BigDecimal((BigInteger) row[2], Money.decimals(currency));
    Sum sum = new Sum(kind, new Amount(amount, currency), (Long) row[3]);
    Objects.requireNonNull(stages.get((Stage) row[0])).add(sum);
  }
}
