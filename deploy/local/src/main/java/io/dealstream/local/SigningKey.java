package io.dealstream.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/// The RSA keys that tokens are signed and checked with.
final class SigningKey {
  private SigningKey() {}

  /// The keys kept in this file, made now if there are none yet.
  static KeyPair keptIn(Path file) {
    if (!Files.exists(file)) {
      KeyPair fresh = fresh();
      PrivateFiles.write(file, Base64.getEncoder().encodeToString(fresh.getPrivate().getEncoded()));
      return fresh;
    }
    try {
      byte[] encoded = Base64.getDecoder().decode(PrivateFiles.read(file));
      KeyFactory rsa = KeyFactory.getInstance("RSA");
      RSAPrivateCrtKey key =
          (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded));
      RSAPublicKeySpec shared = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
      return new KeyPair(rsa.generatePublic(shared), key);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new LocalFailure("The key in " + file + " cannot be read.", e);
    }
  }

  static KeyPair fresh() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has RSA.", e);
    }
  }
}
