package io.dealstream.announcement.domain.spokesperson;

import io.dealstream.announcement.domain.spokesperson.SpokespersonCommand.RegisterSpokesperson;
import io.dealstream.announcement.domain.spokesperson.SpokespersonCommand.RetireSpokesperson;
import io.dealstream.announcement.domain.spokesperson.SpokespersonCommand.ReviseSpokesperson;
import io.dealstream.announcement.domain.spokesperson.SpokespersonEvent.SpokespersonRegistered;
import io.dealstream.announcement.domain.spokesperson.SpokespersonEvent.SpokespersonRetired;
import io.dealstream.announcement.domain.spokesperson.SpokespersonEvent.SpokespersonRevised;
import io.dealstream.testkit.DeciderSpec;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpokespersonDeciderTest {
  private static final Profile FIRST = new Profile("Can Okan", null, Map.of());
  private static final Profile SECOND =
      new Profile("Can Okan", "Inter Medya", Map.of("en", "Founder and CEO"));

  private final DeciderSpec<SpokespersonCommand, Spokesperson, SpokespersonEvent> spec =
      DeciderSpec.of(new SpokespersonDecider());

  @Test
  void isRegisteredOnce() {
    spec.when(new RegisterSpokesperson(FIRST)).then(new SpokespersonRegistered(FIRST));
    spec.given(new SpokespersonRegistered(FIRST))
        .when(new RegisterSpokesperson(SECOND))
        .thenRefused("SPOKESPERSON_REGISTERED");
  }

  @Test
  void isRevisedAsOftenAsNeeded() {
    spec.given(new SpokespersonRegistered(FIRST))
        .when(new ReviseSpokesperson(SECOND))
        .then(new SpokespersonRevised(SECOND));
    spec.given(new SpokespersonRegistered(FIRST), new SpokespersonRevised(SECOND))
        .when(new ReviseSpokesperson(SECOND))
        .then();
  }

  @Test
  void isRetiredForGood() {
    spec.given(new SpokespersonRegistered(FIRST))
        .when(new RetireSpokesperson())
        .then(new SpokespersonRetired());
    spec.given(new SpokespersonRegistered(FIRST), new SpokespersonRetired())
        .when(new RetireSpokesperson())
        .then();
    spec.given(new SpokespersonRegistered(FIRST), new SpokespersonRetired())
        .when(new ReviseSpokesperson(SECOND))
        .thenRefused("SPOKESPERSON_RETIRED");
  }

  @Test
  void nobodyIsRevisedOrRetiredUnregistered() {
    spec.when(new ReviseSpokesperson(FIRST)).thenRefused("SPOKESPERSON_UNKNOWN");
    spec.when(new RetireSpokesperson()).thenRefused("SPOKESPERSON_UNKNOWN");
  }
}
