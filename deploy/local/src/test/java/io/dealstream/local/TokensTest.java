package io.dealstream.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TokensTest {
  @TempDir Path folder;

  @Test
  void aTokenIsVerifiedWithThePublicKeyAndNamesThePerson() throws Exception {
    Tokens tokens = tokens();
    JwtClaims claims = verified(tokens, tokens.of("sara.sales", "sales"));
    assertThat(claims.getSubject()).isEqualTo("sara.sales");
    assertThat(claims.getStringClaimValue("name")).isEqualTo("Sara Sales");
    assertThat(claims.getStringListClaimValue("groups")).isEqualTo(List.of("sales"));
  }

  @Test
  void aTokenThatMustBeRefusedIsRefused() {
    Tokens tokens = tokens();
    for (String bad :
        List.of(
            tokens.expired("sara.sales", "sales"),
            tokens.wronglySigned("sara.sales", "sales"),
            tokens.wrongIssuer("sara.sales", "sales"),
            tokens.wrongAudience("sara.sales", "sales"))) {
      assertThatThrownBy(() -> verified(tokens, bad)).isInstanceOf(InvalidJwtException.class);
    }
  }

  @Test
  void theKeyStaysTheSameAndOnlyItsOwnerReadsIt() throws Exception {
    Tokens first = tokens();
    Tokens second = tokens();
    assertThat(second.publicKey()).isEqualTo(first.publicKey());
    verified(second, first.of("viewer"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key())))
        .isEqualTo("rw-------");
  }

  @Test
  void aRoleThatDoesNotExistIsNamed() {
    assertThatThrownBy(() -> tokens().of("boss")).hasMessageContaining("There is no role boss");
  }

  private Tokens tokens() {
    return Platform.tokens(new PlatformSettings(folder, Ports.from(8080)));
  }

  private Path key() {
    return folder.resolve("token-key");
  }

  private static JwtClaims verified(Tokens tokens, String token) throws Exception {
    byte[] encoded = Base64.getDecoder().decode(tokens.publicKey());
    return new JwtConsumerBuilder()
        .setVerificationKey(
            KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded)))
        .setExpectedIssuer(Tokens.ISSUER)
        .setExpectedAudience(Tokens.AUDIENCE)
        .setRequireExpirationTime()
        .build()
        .processToClaims(token);
  }
}
