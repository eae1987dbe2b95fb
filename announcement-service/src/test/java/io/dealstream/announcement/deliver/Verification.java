package io.dealstream.announcement.deliver;

import io.dealstream.announcement.deliver.Receiver.Received;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Verifies a request as its receiver would, from what Standard Webhooks says and nothing of ours.
public final class Verification {
  private Verification() {}

  /// @param secret as it was answered, with `whsec_`
  public static boolean accepts(Received request, String secret) {
    String signed =
        request.header("Webhook-id")
            + "."
            + request.header("Webhook-timestamp")
            + "."
            + request.body();
    String expected = "v1," + hmac(secret.replaceFirst("^whsec_", ""), signed);
    return List.of(request.header("Webhook-signature").split(" ")).contains(expected);
  }

  private static String hmac(String key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
