package io.dealstream.local;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/// Mints what an OpenID Connect provider would: tokens that the services of this platform accept,
/// and tokens that they must refuse.
public final class Tokens {
  public static final String ISSUER = "https://dealstream.local";
  public static final String AUDIENCE = "dealstream";

  /// Every role that a token may carry.
  public static final List<String> ROLES =
      List.of("sales", "legal", "finance", "catalog", "press", "viewer", "admin");

  private static final Duration DAY = Duration.ofDays(1);

  private final KeyPair keys;

  Tokens(KeyPair keys) {
    this.keys = keys;
  }

  /// Who tries Dealstream out in this role; the demo's people are among them.
  public static String personOf(String role) {
    return switch (role) {
      case "sales" -> "sara.sales";
      case "legal" -> "leo.legal";
      case "finance" -> "fiona.finance";
      case "catalog" -> "carla.catalog";
      case "press" -> "pia.press";
      case "viewer" -> "vito.viewer";
      case "admin" -> "ada.admin";
      default -> throw new IllegalArgumentException("There is no role " + role + ".");
    };
  }

  /// A token of a made-up person of this role, good for a day.
  public String of(String role) {
    return of("sam." + role, role);
  }

  /// A token of this person (`sara.sales`) in this role, good for a day.
  public String of(String subject, String role) {
    return of(subject, role, DAY);
  }

  public String of(String subject, String role, Duration lifetime) {
    return mint(subject, role, ISSUER, AUDIENCE, lifetime, keys.getPrivate());
  }

  public String expired(String subject, String role) {
    return of(subject, role, Duration.ofHours(-1));
  }

  public String wronglySigned(String subject, String role) {
    return mint(subject, role, ISSUER, AUDIENCE, DAY, SigningKey.fresh().getPrivate());
  }

  public String wrongIssuer(String subject, String role) {
    return mint(subject, role, "https://elsewhere.example", AUDIENCE, DAY, keys.getPrivate());
  }

  public String wrongAudience(String subject, String role) {
    return mint(subject, role, ISSUER, "elsewhere", DAY, keys.getPrivate());
  }

  /// The public key as `quarkus.oidc.public-key` takes it: Base64 of its DER form.
  public String publicKey() {
    return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
  }

  private static String mint(
      String subject,
      String role,
      String issuer,
      String audience,
      Duration lifetime,
      PrivateKey key) {
    if (!ROLES.contains(role)) {
      throw new IllegalArgumentException(
          "There is no role " + role + "; the roles are " + String.join(", ", ROLES) + ".");
    }
    NumericDate expiry = NumericDate.now();
    expiry.addSeconds(lifetime.toSeconds());
    NumericDate issued = NumericDate.now();
    // An expired token was valid once, so it was issued before it expired.
    issued.addSeconds(Math.min(0, lifetime.toSeconds() - 1));
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(issuer);
    claims.setAudience(audience);
    claims.setSubject(subject);
    claims.setStringClaim("name", fullName(subject));
    claims.setStringListClaim("groups", role);
    claims.setIssuedAt(issued);
    claims.setExpirationTime(expiry);
    claims.setGeneratedJwtId();
    return signed(claims, key);
  }

  private static String signed(JwtClaims claims, PrivateKey key) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setHeader("typ", "JWT");
    signature.setPayload(claims.toJson());
    signature.setKey(key);
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("A token cannot be signed with this key.", e);
    }
  }

  private static String fullName(String subject) {
    return Arrays.stream(subject.split("\\.", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
        .collect(Collectors.joining(" "));
  }
}
