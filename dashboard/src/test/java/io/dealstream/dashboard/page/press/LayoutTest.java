package io.dealstream.dashboard.page.press;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.dashboard.page.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final List<String> ORDER = List.of("HEADLINE", "LEAD", "QUOTE", "AWARDS");

  @Test
  void aBlockMovesOnePlaceAtATime() {
    assertThat(moved("up", "AWARDS")).containsExactly("HEADLINE", "LEAD", "AWARDS", "QUOTE");
    assertThat(moved("down", "LEAD")).containsExactly("HEADLINE", "QUOTE", "LEAD", "AWARDS");
  }

  @Test
  void theHeadlineStaysOnTopAndTheLastOneAtTheEnd() {
    assertThat(moved("up", "LEAD")).isEqualTo(ORDER);
    assertThat(moved("down", "HEADLINE")).isEqualTo(ORDER);
    assertThat(moved("down", "AWARDS")).isEqualTo(ORDER);
    assertThat(moved("up", "NOTHING")).isEqualTo(ORDER);
  }

  @Test
  void whatCannotBeLeftOutIsOnWhateverTheFormSays() {
    Form form = form().put("on", List.of("AWARDS"));
    assertThat(Layout.chosen(form)).containsExactly("HEADLINE", "LEAD", "AWARDS");
  }

  @Test
  void whatIsNoBlockIsLeftOut() {
    Form form = Form.empty().put("order", List.of("HEADLINE", "../LEAD", "LEAD", "LEAD"));
    assertThat(Layout.order(form)).containsExactly("HEADLINE", "LEAD");
  }

  private static List<String> moved(String direction, String block) {
    return Layout.order(Layout.moved(form().put(direction, block)));
  }

  private static Form form() {
    return Form.empty().put("order", ORDER);
  }
}
