package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.dealstream.sheets.References;
import io.dealstream.testkit.SentFile;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Licenses of a file promise holdbacks, and break none.
@QuarkusTest
@DealPlatform
class ImportedHoldbackTest {
  private static final SentFile.Sender LEO = new SentFile.Sender("legal");
  private static final String HEADING =
      "reference,licensee,titles,media,territories,from,to,exclusive,"
          + "holdback.media,holdback.from,holdback.to\n";
  private static final String PROMISING =
      "FREE_TV,CL,2026-01-01,2027-12-31,yes,SVOD; AVOD,2025-01-01,2028-06-30\n";

  /// References and names of this test method only: licenses stay in the log.
  private final String own = UUID.randomUUID().toString().substring(0, 8);

  private UUID film = new UUID(0, 0);

  @BeforeEach
  void tellOfAFilm() {
    film = Titles.film("Miracle in Cell No. 7");
  }

  @Test
  void aRowPromisesAHoldbackThatLaterRowsDoNotBreak() {
    String breaking = row("B", "Mega", "SVOD,CL,2028-01-01,2028-12-31,no,,,\n");
    SentFile sent = LEO.csv("licenses", HEADING + row("A", "Canal", PROMISING) + breaking);
    sent.rows("?code=RIGHTS_CONFLICT")
        .body("items.reference", equalTo(List.of(own + "B")))
        .body("items[0].remarks[0].facts.conflicts[0].holdbackOf", equalTo(id("A").toString()));
    sent.commit().body("takenWithFlag", equalTo(1)).body("refused", equalTo(1));
    as("legal")
        .get("/deals/" + id("A"))
        .then()
        .body("license.terms.blocks[0].holdbacks[0].media", contains("SVOD", "AVOD"))
        .body("license.terms.blocks[0].holdbacks[0].to", equalTo("2028-06-30"));
  }

  @Test
  void itsOwnLicenseeIsFreeToBuyMore() {
    String more = row("B", "Canal", "SVOD,CL,2028-01-01,2028-12-31,no,,,\n");
    SentFile sent = LEO.csv("licenses", HEADING + row("A", "Canal", PROMISING) + more);
    sent.status().body("refused", equalTo(0));
    sent.commit().body("refused", equalTo(0));
  }

  /// A holdback may begin before its license: what was never promised binds on no day.
  @Test
  void aRowThatIsCorrectedHoldsNothingBackAnyMore() {
    LEO.csv("licenses", HEADING + row("A", "Canal", PROMISING)).commit();
    String early = row("B", "Mega", "SVOD,CL,2025-06-01,2025-12-31,no,,,\n");
    LEO.csv("licenses", HEADING + early).status().body("refused", equalTo(1));
    String corrected = PROMISING.replace("SVOD; AVOD,2025-01-01,2028-06-30", ",,");
    LEO.csv("licenses", HEADING + row("A", "Canal", corrected)).commit();
    LEO.csv("licenses", HEADING + early).commit().body("refused", equalTo(0));
  }

  @Test
  void aCellThatIsWrongIsNamedByItsColumn() {
    String radio = PROMISING.replace("AVOD", "RADIO");
    LEO.csv("licenses", HEADING + row("A", "Canal", radio))
        .rows("?result=REFUSED")
        .body("items[0].remarks.field", hasItem("holdback.media[1]"));
    String late = PROMISING.replace("2028-06-30", "2024-06-30");
    LEO.csv("licenses", HEADING + row("A", "Canal", late))
        .rows("?result=REFUSED")
        .body("items[0].remarks.field", hasItem("holdback.to"));
  }

  private String row(String reference, String licensee, String rest) {
    return own + reference + "," + licensee + " " + own + "," + film + "," + rest;
  }

  private UUID id(String reference) {
    return References.id("license", own + reference);
  }
}
