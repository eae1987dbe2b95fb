package io.dealstream.dashboard.page.deal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealstream.dashboard.client.deal.Amount;
import io.dealstream.dashboard.client.deal.Terms;
import io.dealstream.dashboard.client.deal.Terms.Area;
import io.dealstream.dashboard.client.deal.Terms.Block;
import io.dealstream.dashboard.client.deal.Terms.Name;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.vocabulary.DisplayLanguage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferFormTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final UUID TITLE = UUID.fromString("01970000-0000-7000-8000-000000000003");

  @ParameterizedTest
  @EnumSource
  void whatAnOfferSaysIsSentAgainAsItWas(DisplayLanguage language) throws Exception {
    Reader r = new Reader(language, ZoneOffset.UTC);
    JsonNode holdbacks = JSON.readTree("[{\"media\":[\"SVOD\"],\"to\":\"2027-06-30\"}]");
    Block block =
        new Block(
            List.of(TITLE),
            null,
            List.of("FREE_TV", "SVOD"),
            List.of("MX", "CL"),
            new Area(
                List.of(new Name("LATIN_AMERICA", 1)),
                List.of(new Name("BR", null), new Name("US-GA", null))),
            List.of("es", "en"),
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2028, 6, 30),
            true,
            3,
            List.of("Canal 13"),
            holdbacks);
    Terms terms = new Terms(List.of(block), new Amount(new BigDecimal("125000.50"), "USD"), null);
    Map<String, Object> body = new OfferBody(OfferForm.of(terms, r), r).body();
    assertThat(JSON.readTree(JSON.writeValueAsString(body)))
        .isEqualTo(
            JSON.readTree(
                """
                {"blocks":[{"titleIds":["01970000-0000-7000-8000-000000000003"],
                  "media":["FREE_TV","SVOD"],"territories":["LATIN_AMERICA"],
                  "excludedTerritories":["BR","US-GA"],"languages":["es","en"],"from":"2026-07-01",
                  "to":"2028-06-30","exclusive":"true","runs":"3","channels":["Canal 13"],
                  "holdbacks":[{"media":["SVOD"],"to":"2027-06-30"}]}],
                 "licenseFee":{"amount":125000.50,"currency":"USD"}}
                """));
  }

  @Test
  void whatIsLeftEmptyIsNotStated() {
    Reader r = new Reader(DisplayLanguage.EN, ZoneOffset.UTC);
    Form form = OfferForm.first(List.of(TITLE));
    assertThat(new OfferBody(form, r).body())
        .isEqualTo(Map.of("blocks", List.of(Map.of("titleIds", List.of(TITLE.toString())))));
  }

  @Test
  void aFieldOfTheServiceIsFoundInTheForm() {
    assertThat(Mistakes.field("blocks[1].territories[2]")).isEqualTo("b1.territories");
    assertThat(Mistakes.field("blocks[0].to")).isEqualTo("b0.to");
    assertThat(Mistakes.field("place.request.block.titleIds")).isEqualTo("b0.titleIds");
    assertThat(Mistakes.field("place.request.until")).isEqualTo("until");
    assertThat(Mistakes.field("licenseFee.currency")).isEqualTo("licenseFee.currency");
    assertThat(Mistakes.field("reason")).isEqualTo("reason");
  }
}
