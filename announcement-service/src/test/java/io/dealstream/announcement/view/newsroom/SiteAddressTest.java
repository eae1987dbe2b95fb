package io.dealstream.announcement.view.newsroom;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {
  @ParameterizedTest
  @ValueSource(strings = {"https://news.distributor.example", "http://127.0.0.1:8083/"})
  void anAddressNamesAHost(String address) {
    assertThatNoException().isThrownBy(() -> new SiteAddress(Optional.of(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news.distributor.example",
        "ftp://news.distributor.example",
        "https://news.distributor.example/press",
        "https://news.distributor.example?x",
        "https:/newsroom"
      })
  void anythingElseStopsTheService(String address) {
    assertThatIllegalStateException()
        .isThrownBy(() -> new SiteAddress(Optional.of(address)))
        .withMessageContaining("dealstream.newsroom.address");
  }
}
