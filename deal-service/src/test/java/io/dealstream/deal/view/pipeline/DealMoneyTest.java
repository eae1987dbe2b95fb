package io.dealstream.deal.view.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.DealTermsEvent.Financials;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsSigned;
import io.dealstream.contracts.DealTermsEvent.OfferTermsProposed;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.testkit.Deliveries;
import io.dealstream.testkit.ReadModel;
import io.dealstream.vocabulary.Money;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a deal is worth comes on a topic of its own, in any order with the deal's other events.
class DealMoneyTest {
  private static final UUID DEAL = new UUID(1, 1);
  private static final String MONEY =
      """
      select license_fee, license_fee_currency, minimum_guarantee, minimum_guarantee_currency
      from deal_money\
      """;

  private final PipelineProjection pipeline = new PipelineProjection();

  @SuppressWarnings("NullAway.Init")
  private ReadModel model;

  @BeforeEach
  void open() throws Exception {
    model = new ReadModel("deal");
  }

  @AfterEach
  void close() throws SQLException {
    model.close();
  }

  @Test
  void theLastOfferSaysWhatADealIsWorth() throws SQLException {
    happened(2, offer(1, new Financials(usd(100), null)));
    happened(3, offer(2, new Financials(usd(90), new Money(7, "CLP"))));
    assertThat(model.rows(MONEY)).containsExactly("90|USD|7|CLP");
  }

  @Test
  void theLicenseSaysItInTheEnd() throws SQLException {
    happened(2, offer(1, new Financials(usd(100), null)));
    happened(5, new LicenseTermsSigned(DEAL, List.of(), null, new Financials(null, usd(80))));
    assertThat(model.rows(MONEY)).containsExactly("null|null|80|USD");
  }

  @Test
  void anOfferWithoutMoneyTakesTheMoneyAway() throws SQLException {
    happened(2, offer(1, new Financials(usd(100), usd(5))));
    happened(3, offer(2, null));
    assertThat(model.rows(MONEY)).containsExactly("null|null|null|null");
  }

  @Test
  void anOlderOfferThatComesLateChangesNothing() throws SQLException {
    happened(3, offer(2, new Financials(usd(90), null)));
    happened(2, offer(1, new Financials(usd(100), null)));
    assertThat(model.rows(MONEY)).containsExactly("90|USD|null|null");
  }

  @Test
  void aClearedPipelineKnowsOfNoMoney() throws SQLException {
    happened(2, offer(1, new Financials(usd(100), null)));
    model.clear(pipeline);
    assertThat(model.rows(MONEY)).isEmpty();
  }

  private static Money usd(long cents) {
    return new Money(cents, "USD");
  }

  private static OfferTermsProposed offer(int number, @Nullable Financials financials) {
    return new OfferTermsProposed(DEAL, number, List.of(), null, financials);
  }

  private void happened(int version, PublishedEvent event) throws SQLException {
    model.apply(pipeline, List.of(Deliveries.of(event, version), Deliveries.of(event, version)));
  }
}
