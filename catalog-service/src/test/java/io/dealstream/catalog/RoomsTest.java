package io.dealstream.catalog;

import io.dealstream.testkit.FreeTexts;
import io.dealstream.testkit.RoomRules;
import org.junit.jupiter.api.Test;

class RoomsTest {
  @Test
  void theRoomsKeepTheirRules() {
    RoomRules.of("catalog").hold();
  }

  @Test
  void everyTextOfARequestIsPlainAndHasALength() {
    FreeTexts.areBounded("catalog");
  }
}
