package io.dealstream.announcement.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.dealstream.announcement.deliver.Admission.Admitted;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Requests to a receiver with a certificate of its own making, for the name `hooks.example`.
class SecuredTest {
  private static final String PASSWORD = "password";
  private static final byte[] BODY = {'{', '}'};

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private SSLContext certified;

  @BeforeEach
  void certify() throws Exception {
    Path file = folder.resolve("receiver.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "receiver",
                "-keyalg",
                "EC",
                "-dname",
                "CN=hooks.example",
                "-ext",
                "SAN=dns:hooks.example",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(keytool.exitValue()).isZero();
    certified = context(file);
  }

  @Test
  void theNameOfTheCertificateIsHeldAgainstTheNameOfTheUrlNotTheAddress() throws Exception {
    try (Receiver receiver = secured()) {
      assertThat(send(certified.getSocketFactory(), receiver, "hooks.example").status())
          .isEqualTo(204);
      assertThat(receiver.received().getFirst().header("Host"))
          .isEqualTo("hooks.example:" + receiver.port());
      assertThatThrownBy(() -> send(certified.getSocketFactory(), receiver, "other.example"))
          .isInstanceOf(SSLException.class);
      assertThat(receiver.received()).hasSize(1);
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsNotAccepted() throws Exception {
    try (Receiver receiver = secured()) {
      SSLSocketFactory usual = (SSLSocketFactory) SSLSocketFactory.getDefault();
      assertThatThrownBy(() -> send(usual, receiver, "hooks.example"))
          .isInstanceOf(SSLException.class);
      assertThat(receiver.received()).isEmpty();
    }
  }

  private Receiver secured() throws IOException {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certified));
    return new Receiver(server);
  }

  private static Reply send(SSLSocketFactory tls, Receiver receiver, String name)
      throws IOException {
    try (HttpPost post =
        new HttpPost(tls, new HttpPost.Limits(Duration.ofSeconds(5), Duration.ofSeconds(10)))) {
      URI url = URI.create("https://" + name + ":" + receiver.port() + "/hook");
      return post.send(
          new Admitted(url, List.of(InetAddress.getLoopbackAddress())), Map.of(), BODY);
    }
  }

  private static SSLContext context(Path file) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory mine = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    mine.init(keys, PASSWORD.toCharArray());
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("receiver", keys.getCertificate("receiver"));
    TrustManagerFactory others =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    others.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(mine.getKeyManagers(), others.getTrustManagers(), null);
    return context;
  }
}
