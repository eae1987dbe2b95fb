package io.dealstream.dashboard.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTest {
  @Test
  void whatIsNotThereIsLeftOutAndTheRestIsEncoded() {
    assertThat(Link.to("/deals").with("q", "Koğuş & Co").with("after", null).with("stage", ""))
        .hasToString("/deals?q=Ko%C4%9Fu%C5%9F+%26+Co");
    assertThat(Link.to("/x").withAll("media", List.of("SVOD", "AVOD")))
        .hasToString("/x?media=SVOD&media=AVOD");
    assertThat(Link.to("/x")).hasToString("/x");
  }
}
