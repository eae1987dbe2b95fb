package io.dealstream.announcement.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.deliver.Admission.Admitted;
import io.dealstream.announcement.deliver.Admission.Refused;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where nothing is ever sent.
class GateTest {
  private static final String PUBLIC = "93.184.215.14";
  private static final Names TO_PUBLIC = host -> List.of(InetAddress.ofLiteral(PUBLIC));

  private final Gate gate = new Gate(TO_PUBLIC, false, false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.127.255.255",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:a00:1::1",
        "3fff::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void addressesThatAreNotPublicAreRefused(String address) {
    Names names = host -> List.of(InetAddress.ofLiteral(address));
    assertThat(new Gate(names, false, false).admit(URI.create("https://name.example/")))
        .isEqualTo(new Refused("leads to an address that is not public"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.255.255",
        "172.32.0.1",
        "192.167.255.255",
        "198.17.255.255",
        "223.255.255.255",
        "2606:4700:4700::1111",
        "2a00:1450:4001:80b::200e"
      })
  void publicAddressesAreAdmitted(String address) {
    InetAddress one = InetAddress.ofLiteral(address);
    URI url = URI.create("https://name.example/hook");
    assertThat(new Gate(host -> List.of(one), false, false).admit(url))
        .isEqualTo(new Admitted(url, List.of(one)));
  }

  @Test
  void oneAddressThatIsNotPublicIsEnough() {
    Names names = host -> List.of(InetAddress.ofLiteral(PUBLIC), InetAddress.ofLiteral("10.0.0.1"));
    assertThat(new Gate(names, false, false).admit(URI.create("https://name.example/")))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://[::1]/",
        "https://[::ffff:169.254.169.254]/",
        "https://localhost/"
      })
  void noSpellingOfThisMachineIsAdmitted(String url) {
    assertThat(new Gate(Names.ofSystem(), false, false).admit(URI.create(url)))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://name.example/",
        "ftp://name.example/",
        "file:///etc/passwd",
        "https:opaque",
        "/relative",
        "https://user@name.example/",
        "https://user:pass@name.example/",
        "https://name.example/#part",
        "https://name.example:22/",
        "https://name.example:80/",
        "https://name.example:1023/"
      })
  void urlsOfOtherKindsAreRefused(String url) {
    assertThat(gate.admit(URI.create(url))).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://name.example",
        "https://name.example:443/",
        "https://name.example:8443/a?b=c",
        "HTTPS://NAME.EXAMPLE/"
      })
  void ordinaryUrlsAreAdmitted(String url) {
    assertThat(gate.admit(URI.create(url))).isInstanceOf(Admitted.class);
  }

  @Test
  void whatIsAllowedIsAdmitted() {
    URI inside = URI.create("http://127.0.0.1:8080/hook");
    Names system = Names.ofSystem();
    assertThat(new Gate(system, true, true).admit(inside)).isInstanceOf(Admitted.class);
    assertThat(new Gate(system, true, false).admit(inside)).isInstanceOf(Refused.class);
    assertThat(new Gate(system, false, true).admit(inside)).isInstanceOf(Refused.class);
    assertThat(new Gate(system, true, true).admit(URI.create("http://0.0.0.0:8080/")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aHostThatIsNotFoundIsRefused() {
    Names none =
        host -> {
          throw new UnknownHostException(host);
        };
    assertThat(new Gate(none, false, false).admit(URI.create("https://name.example/")))
        .isEqualTo(new Refused("has a host that is not found"));
  }

  /// DNS rebinding: the second answer is another one. What is connected to is what was looked at.
  @Test
  void aNameIsLookedUpOncePerRequest() {
    Iterator<String> answers = List.of(PUBLIC, "127.0.0.1").iterator();
    Gate rebound = new Gate(host -> List.of(InetAddress.ofLiteral(answers.next())), false, false);
    URI url = URI.create("https://name.example/");
    assertThat(rebound.admit(url))
        .isEqualTo(new Admitted(url, List.of(InetAddress.ofLiteral(PUBLIC))));
    assertThat(rebound.admit(url)).isInstanceOf(Refused.class);
  }
}
