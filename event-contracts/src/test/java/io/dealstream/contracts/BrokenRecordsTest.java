package io.dealstream.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.contracts.Resources.Sample;
import io.dealstream.eventkit.Json;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The schemas refuse what they should.
class BrokenRecordsTest {
  static List<Sample> samples() {
    return Resources.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aRecordWithoutAPropertyThatIsAlwaysKnownIsInvalid(Sample sample) throws Exception {
    for (JsonNode name : Json.MAPPER.readTree(Schemas.of(sample.type())).get("required")) {
      ObjectNode broken = data(sample);
      broken.remove(name.asText());
      assertThat(errors(sample, broken)).as(name.asText()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aRecordWithAPropertyThatNobodyKnowsIsInvalid(Sample sample) throws Exception {
    assertThat(errors(sample, data(sample).put("lunch", true))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          deals.offer-made,                 /blocks,                           []
          deals.offer-made,                 /number,                           0
          deals.offer-made,                 /blocks/0/territories,             []
          deals.offer-made,                 /blocks/0/territories,             ["Mexico"]
          deals.offer-made,                 /blocks/0/territories,             `["MX","MX"]`
          deals.offer-made,                 /blocks/0/media,                   null
          deals.offer-made,                 /blocks/0/media,                   ["PIGEON"]
          deals.offer-made,                 /blocks/0/languages,               ["Spanish"]
          deals.offer-made,                 /blocks/0/licenseFee,              1
          deals.license-signed,             /signedOn,                         "2020-02-30"
          deals.license-signed,             /dealId,                           "1"
          deals.license-signed,             /licensee/name,                    ""
          deal-terms.license-terms-signed,  /financials/licenseFee/minorUnits, -1
          deal-terms.license-terms-signed,  /financials/licenseFee/minorUnits, 1.5
          deal-terms.license-terms-signed,  /financials/licenseFee/currency,   "usd"
          titles.audience-result-recorded,  /result/value,                     "5.45"
          announcements.release-published,  /publishedAt,                      "yesterday"
          announcements.release-published,  /slug,                             "../secret"
          announcements.release-published,  /dealIds,                          []
          """)
  void aValueThatMeansNothingIsInvalid(String type, String pointer, String value) throws Exception {
    int slash = pointer.lastIndexOf('/');
    int tried = 0;
    for (Sample sample : Resources.samples("dealstream." + type + ".v1")) {
      ObjectNode broken = data(sample);
      if (broken.at(pointer.substring(0, slash)) instanceof ObjectNode owner) {
        owner.set(pointer.substring(slash + 1), Json.MAPPER.readTree(value));
        assertThat(errors(sample, broken)).isNotEmpty();
        tried++;
      }
    }
    assertThat(tried).isPositive();
  }

  private static List<String> errors(Sample sample, JsonNode data) {
    return Validation.errors(sample.type(), data.toString());
  }

  private static ObjectNode data(Sample sample) throws Exception {
    return (ObjectNode) Json.MAPPER.readTree(sample.json());
  }
}
