package io.dealstream.announcement.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AskedRolesTest {
  @Test
  void aRoleThatThereIsNotStopsTheStart() {
    assertThatThrownBy(() -> new AskedRoles(List.of("press", "boss")))
        .hasMessageContaining("dealstream.announcement.approvals")
        .hasMessageContaining("boss");
    assertThatThrownBy(() -> new AskedRoles(List.of("press", "press")))
        .hasMessageContaining("each once");
  }
}
