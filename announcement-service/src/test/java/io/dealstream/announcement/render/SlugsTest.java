package io.dealstream.announcement.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.eventkit.CommandHandler;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlugsTest {
  private static final UUID ID = UUID.fromString("0b1f3c52-8d0a-5a7e-9a55-6f6d1f0c2e44");

  @Test
  void aHeadlineBecomesPlainWords() {
    assertThat(Slugs.of("Inter Medya licenses “Yedinci Koğuştaki Mucize” in São Tomé", ID, "en"))
        .isEqualTo("inter-medya-licenses-yedinci-kogustaki-mucize-in-sao-tome-6f6d1f0c2e44-en");
  }

  @Test
  void aHeadlineWithoutSuchLettersStillHasAnAddress() {
    assertThat(Slugs.of("七番房的礼物", ID, "pt-BR")).isEqualTo("6f6d1f0c2e44-pt-br");
  }

  @Test
  void aLongHeadlineIsCut() {
    assertThat(Slugs.of("long ".repeat(100), ID, "en"))
        .hasSizeLessThan(110)
        .endsWith("-6f6d1f0c2e44-en");
  }

  @Test
  void releasesThatWereOpenedAtOnceHaveDifferentAddresses() {
    assertThat(Slugs.of("News", CommandHandler.newId(), "en"))
        .isNotEqualTo(Slugs.of("News", CommandHandler.newId(), "en"));
  }
}
