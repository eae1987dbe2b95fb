package io.dealstream.dashboard.session;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The mark in every form that proves that it comes from a page of ours, which another site cannot
/// read. It follows from the browser and from who is signed in, so that a form outlives the end of
/// a session: the same person may sign in again and send it.
@Singleton
public class FormMarks {
  /// Name of the field.
  public static final String FIELD = "mark";

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  FormMarks(@ConfigProperty(name = "dealstream.dashboard.secret") Optional<String> secret) {
    byte[] bytes =
        secret.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElseGet(FormMarks::random);
    this.key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /// A number for a browser that has none.
  static String newBrowser() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random());
  }

  /// The mark of this person's forms in this browser.
  public String of(String browser, String subject) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] sum = mac.doFinal((browser + "\n" + subject).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM + ".", e);
    }
  }

  boolean fits(String mark, String browser, String subject) {
    return !browser.isEmpty()
        && MessageDigest.isEqual(
            mark.getBytes(StandardCharsets.UTF_8),
            of(browser, subject).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
