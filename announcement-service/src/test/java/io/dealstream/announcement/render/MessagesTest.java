package io.dealstream.announcement.render;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is wrong with a file of messages is said when it is loaded.
class MessagesTest {
  private final Properties file = new Properties();

  @BeforeEach
  void takeAWholeFile() {
    file.putAll(Messages.FILES.read("es"));
  }

  @Test
  void aMissingMessageIsNamed() {
    file.remove("lead");
    file.remove("media.SVOD");
    refused("messages_es.properties lacks [lead, media.SVOD]");
  }

  @Test
  void aMessageThatNobodyAsksForIsNamed() {
    file.put("leed", "x");
    refused("messages_es.properties has unknown [leed]");
  }

  @Test
  void aMessageThatIsNotWellFormedIsNamed() {
    file.put("lead", "{licensor, select, yes{");
    refused("messages_es.properties has a broken lead");
  }

  @Test
  void aGapThatNothingFillsIsNamedInsteadOfPrinted() {
    file.put("contact.line", "{name} {phone}");
    Messages messages = Messages.checked("es", file);
    assertThatIllegalStateException()
        .isThrownBy(() -> messages.say("contact.line", new Gaps().fill("name", "Ana").values()))
        .withMessage("contact.line asks for [phone]");
  }

  @Test
  void aLanguageWithoutAFileIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Wording.of("fi"))
        .withMessage("there is no messages_fi.properties");
  }

  private void refused(String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> Messages.checked("es", file))
        .withMessage(message);
  }
}
