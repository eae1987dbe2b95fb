package io.dealstream.catalog.view.availability.ema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
  @ParameterizedTest
  @CsvSource({"MOVIES, 78", "TV, 102"})
  void aSheetHasAllColumnsOfTheTemplateUnderThreeHeadings(Template template, int columns) {
    assertThat(template.headings()).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(columns));
    assertThat(template.headings().get(1)).doesNotHaveDuplicates();
    assertThat(template.headings().get(2).getFirst()).isEqualTo("1.9");
  }

  @Test
  void theHeadingsSayWhatIsRequired() {
    List<String> fields = Template.MOVIES.headings().get(1);
    int place = fields.indexOf("FormatProfile");
    assertThat(Template.MOVIES.headings().getFirst().get(place)).isEqualTo("AvailTrans");
    assertThat(Template.MOVIES.headings().get(2).get(place)).isEqualTo("//REQ");
    assertThat(Template.MOVIES.headings().get(2).get(place + 1)).isEqualTo("//Opt");
  }

  @Test
  void aCellWithoutAColumnIsOurFault() {
    assertThatThrownBy(() -> Template.MOVIES.line(Map.of("SeasonNumber", "1")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
