package io.dealstream.announcement.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.render.Story;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.vocabulary.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences as people write them, about the reference story.
class HandWrittenTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are proud of this film and thank all who made it.",
        "The film is on its way to eight countries.",
        "Eight countries will see “Miracle in Cell No. 7”, seven of them in Latin America.",
        "Seven Latin American countries and Israel have licensed it.",
        "Viewers in Chile can watch the film on Canal 13.",
        "Mexico’s Imagen TV drew more than 3 million viewers, a 19 percent share.",
        "Imagen TV in Mexico, Canal 13 in Chile and Achla TV in Israel have bought the film.",
        "In Mexico, the film achieved a rating of 5.45% on Imagen TV.",
        "It was Turkey’s submission to the Oscars.",
        "Directed by Mehmet Ada Öztekin, the film tells of Memo and Ova.",
        "The 132-minute drama opened in Turkey on October 11, 2019.",
        "MIRACLE IN CELL NO. 7 GOES TO EIGHT COUNTRIES",
        "One of the best films of the year has won the hearts of its viewers.",
        "Honduras: Canal 11; Colombia: Caracol; Ecuador: Ecuavisa.",
        "The Turkish film ranked first in prime time in Mexico.",
        "For the second time, families will sit together in front of the screen."
      })
  void whatIsRightInEnglishIsNotComplainedOf(String sentence) {
    assertThat(Checks.complaints("en", sentence, Story.facts())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Estamos orgullosos de esta película y damos las gracias a todo el equipo.",
        "La película llegará a ocho países, siete de ellos en América Latina.",
        "El público de Chile podrá verla por Canal 13.",
        "En México, Imagen TV reunió a más de 3 millones de espectadores, con una cuota del 19 %.",
        "Imagen TV (México), Canal 13 (Chile) y Achla TV (Israel) han adquirido la película.",
        "Fue la candidata de Turquía a los Premios Óscar.",
        "Dirigida por Mehmet Ada Öztekin, cuenta la historia de Memo y Ova.",
        "Se estrenó en Turquía el 11 de octubre de 2019 y dura 132 minutos.",
        "Una de las mejores películas del año ganó el corazón de su público.",
        "La película turca llegó al primer lugar en México."
      })
  void whatIsRightInSpanishIsNotComplainedOf(String sentence) {
    assertThat(Checks.complaints("es", sentence, Story.facts())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bu filmle gurur duyuyor, emeği geçen herkese teşekkür ediyoruz.",
        "Film sekiz ülkede izleyiciyle buluşacak.",
        "Latin Amerika’da yedi ülke ve İsrail filmin lisansını aldı.",
        "Şili’deki izleyiciler filmi Canal 13 ekranlarında izleyebilecek.",
        "Meksikada Imagen TV 3,1 milyon izleyiciye ulaştı ve %19 izlenme payı elde etti.",
        "Film, Türkiye’nin Oscar aday adayı oldu.",
        "Mehmet Ada Öztekin’in yönettiği film Memo ile Ova’nın hikâyesini anlatıyor.",
        "132 dakikalık film Türkiye’de 11 Ekim 2019’da gösterime girdi.",
        "Yılın en güzel filmlerinden biri herkesin kalbini kazandı."
      })
  void whatIsRightInTurkishIsNotComplainedOf(String sentence) {
    assertThat(Checks.complaints("tr", sentence, Story.facts())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The film has been licensed in Peru.|COUNTRY CONTRADICTED Peru",
        "One day it may be seen in Peru.|COUNTRY UNKNOWN Peru",
        "Canal 13 shows it in Mexico.|COUNTRY CONTRADICTED Mexico -> Canal 13: CL",
        "The film goes to nine countries.|COUNT CONTRADICTED nine countries -> 8",
        "There are eight of them in Latin America.|COUNT CONTRADICTED eight of them -> 7",
        "In Mexico it had a share of 21%.|FIGURE CONTRADICTED 21% -> MX SHARE: 19, MX RATING: 5.45",
        "In Chile it had a rating of 5.45%.|FIGURE CONTRADICTED 5.45% -> CL RATING: 11.6",
        "It is an Oscar nominee.|AWARD CONTRADICTED nominee -> SUBMITTED (Academy Awards)",
        "It won a Golden Globe.|EVENT UNKNOWN Golden Globe",
        "“Milagro in cell 7” travels on.|TITLE CONTRADICTED Milagro in cell 7",
        "The news came from Color Vision today.|LICENSEE CONTRADICTED Color Vision -> Color Visión",
        "It was told by Ecuvisa today.|LICENSEE CONTRADICTED Ecuvisa -> Ecuavisa",
        "The film by Jane Doe moves people.|NAME UNKNOWN Jane Doe",
        "It runs for 140 minutes.|COUNT CONTRADICTED 140 minutes -> 132",
        "Imagen TV paid $2 million.|MONEY FORBIDDEN $2 million",
        "Canal 13 paid a license fee.|MONEY FORBIDDEN license fee",
        "Canal 13 licensed it for three years.|TERMS FORBIDDEN for three years",
        "We are in talks with more broadcasters.|NEGOTIATION FORBIDDEN in talks",
        "Canal 13 holds free TV rights.|RIGHT UNKNOWN free TV",
        "Imagen TV holds SVOD rights.|RIGHT CONTRADICTED SVOD -> FREE_TV",
        "It opened on May 1, 2018.|DATE UNKNOWN May 1, 2018"
      })
  void whatIsNotCarriedIsNamed(String sentence, String complaint) {
    assertThat(Checks.complaints("en", sentence, Story.facts()))
        .anySatisfy(said -> assertThat(said).startsWith(complaint));
  }

  @Test
  void whoAskedNotToBeNamedIsNotAndItsCountryMayBe() {
    ReleaseFacts facts = withQuietBuyer();
    assertThat(Checks.complaints("en", "Quiet Buyer has it too.", facts))
        .containsExactly("LICENSEE FORBIDDEN Quiet Buyer");
    assertThat(Checks.complaints("en", "The film has also been licensed in Peru.", facts))
        .isEmpty();
  }

  @Test
  void aLicenseThatIsWithheldIsNotSpokenOf() {
    assertThat(
            Checks.complaints(
                "en", "Canal 13 shows it in Chile.", noResults(), Story.id("deal Canal 13")))
        .containsExactly("LICENSEE FORBIDDEN Canal 13", "COUNTRY FORBIDDEN Chile");
  }

  @Test
  void aGeneratedSentenceIsCarriedWithItsProofAndFindingsKnowTheirPlace() {
    String text = "We are glad.\nImagen TV holds free TV rights in Mexico. See it in Chile.";
    List<Finding> findings = Checks.check("en", text, Story.facts());
    assertThat(findings).hasSize(2).allMatch(f -> f.verdict() == Verdict.CARRIED);
    assertThat(findings.getFirst().kind()).isEqualTo(ClaimKind.SENTENCE);
    assertThat(findings.getFirst().restsOn()).isEqualTo(Story.licenses().getFirst().eventIds());
    Finding chile = findings.getLast();
    assertThat(chile.paragraph()).isEqualTo(1);
    assertThat(text.lines().toList().get(1).substring(chile.from(), chile.to())).isEqualTo("Chile");
  }

  private static ReleaseFacts withQuietBuyer() {
    ReleaseFacts story = Story.facts();
    List<
            io.dealstream.announcement.render.fact.Fact<
                io.dealstream.announcement.render.fact.License>>
        licenses = new ArrayList<>(story.licenses());
    licenses.add(Story.license("Quiet Buyer", false, List.of(Media.SVOD), "PE"));
    return new ReleaseFacts(
        story.licensor(),
        licenses,
        story.titles(),
        story.awards(),
        story.results(),
        List.of(),
        List.of());
  }

  private static ReleaseFacts noResults() {
    ReleaseFacts story = Story.facts();
    return new ReleaseFacts(
        story.licensor(),
        story.licenses(),
        story.titles(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
