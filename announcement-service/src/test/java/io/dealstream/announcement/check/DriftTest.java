package io.dealstream.announcement.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.render.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What press copies of the reference story got wrong: a nominee that was only submitted, Channel
/// 13 for Canal 13, seven for eight. The articles are ours.
class DriftTest {
  @Test
  void inEnglish() {
    drifted(
        "en",
        """
        The Turkish film "Miracle in Cell No. 7" was nominated for an Oscar.
        Inter Medya has sold the film in seven countries.
        In Chile viewers will see it on Channel 13, in Honduras on Channel 11.
        Color Vision shows it in the Dominican Republic and Channel Seis in El Salvador.
        In Mexico the film had 3.1 million viewers on Imagen TV and a share of 19 percent.
        """,
        "nominated",
        "Channel 13",
        "seven countries");
  }

  @Test
  void inSpanish() {
    drifted(
        "es",
        """
        La película turca “Miracle in Cell No. 7” fue nominada al Óscar.
        Inter Medya ha vendido la película en siete países.
        En Chile el público la verá por Channel 13 y en Honduras por Channel 11.
        En México reunió a 3,1 millones de espectadores en Imagen TV, con el 19 % de cuota.
        """,
        "nominada",
        "Channel 13",
        "siete países");
  }

  @Test
  void inTurkish() {
    drifted(
        "tr",
        """
        “Yedinci Koğuştaki Mucize” Oscar’a aday gösterildi.
        Inter Medya filmi yedi ülkeye sattı.
        Film Şili’de Kanal 13 ekranlarında, Honduras’ta Canal 11 ekranlarında izlenecek.
        Meksika’da Imagen TV ekranlarında 3,1 milyon izleyiciye ve %19 izlenme payına ulaştı.
        """,
        "aday gösterildi",
        "Kanal 13",
        "yedi ülkeye");
  }

  @Test
  void whatTheArticleLeavesOutIsNamed() {
    Verifier.Coverage coverage =
        Checks.cover(
            "en",
            "In Mexico, Imagen TV drew 3.1 million viewers with \"Miracle in Cell No. 7\".",
            Story.facts());
    assertThat(coverage.leftOut())
        .extracting(LeftOut::said)
        .contains("Canal 13: CL", "Achla TV: IL", "Academy Awards: SUBMITTED", "CL RATING: 11.6")
        .doesNotContain("Imagen TV: MX", "Miracle in Cell No. 7", "MX VIEWERS: 3100000");
  }

  private static void drifted(
      String language, String article, String nominee, String channel, String count) {
    List<Finding> wrong =
        Checks.cover(language, article, Story.facts()).findings().stream()
            .filter(finding -> finding.verdict() != Verdict.CARRIED)
            .toList();
    assertThat(wrong)
        .as(wrong.stream().map(Checks::said).toList().toString())
        .allMatch(finding -> finding.verdict() == Verdict.CONTRADICTED)
        .anySatisfy(finding -> {
          assertThat(finding.words()).isEqualTo(nominee);
          assertThat(finding.kind()).isEqualTo(ClaimKind.AWARD);
          assertThat(finding.registered()).contains("SUBMITTED");
        })
        .anySatisfy(finding -> {
          assertThat(finding.words()).isEqualTo(channel);
          assertThat(finding.registered()).isEqualTo("Canal 13");
        })
        .anySatisfy(finding -> {
          assertThat(finding.words()).isEqualTo(count);
          assertThat(finding.kind()).isEqualTo(ClaimKind.COUNT);
          assertThat(finding.registered()).startsWith("8");
        });
    assertThat(wrong).allSatisfy(finding -> assertThat(finding.restsOn()).isNotEmpty());
  }
}
