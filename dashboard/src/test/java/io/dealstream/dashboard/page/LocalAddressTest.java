package io.dealstream.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/pipeline", "/pipeline?view=table&title=Miracle+in", "/deals/1-2"})
  void addressesOfThisSiteAreFollowed(String address) {
    assertThat(LocalAddress.of(address)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example",
        "//elsewhere.example",
        "/\\elsewhere.example",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=y",
        ""
      })
  void othersLeadToTheBeginning(String address) {
    assertThat(LocalAddress.of(address)).hasToString("/");
  }
}
