package io.dealstream.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.dealstream.local.Tokens;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// A provider of identities as a company has one: OpenID Connect's authorization code flow with a
/// client secret and PKCE, in which one person signs in. Its tokens are those of the platform.
final class OpenIdProvider implements AutoCloseable {
  static final String SECRET = "a-secret-that-only-the-dashboard-and-the-provider-know";

  private static final String REFRESH = "what-a-session-is-renewed-with";
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  private final HttpServer server;
  private final Tokens tokens;
  // What a code was given for: the challenge that its verifier must answer.
  private final Map<String, String> challenges = new ConcurrentHashMap<>();
  private final Duration lifetime;
  private final AtomicInteger renewals = new AtomicInteger();
  private volatile boolean ended;

  /// @param lifetime of its tokens
  OpenIdProvider(Tokens tokens, Duration lifetime) throws IOException {
    this.tokens = tokens;
    this.lifetime = lifetime;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/.well-known/openid-configuration", this::discovery);
    server.createContext("/keys", this::keys);
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// How often a session was renewed.
  int renewals() {
    return renewals.get();
  }

  /// Renews no session from now on.
  void end() {
    ended = true;
  }

  private void discovery(HttpExchange exchange) throws IOException {
    String document =
        """
        {"issuer":"%1$s","authorization_endpoint":"%2$s/authorize","token_endpoint":"%2$s/token",
         "jwks_uri":"%2$s/keys","response_types_supported":["code"],
         "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
         "code_challenge_methods_supported":["S256"]}\
        """;
    answer(exchange, 200, "application/json", document.formatted(Tokens.ISSUER, url()));
  }

  private void keys(HttpExchange exchange) throws IOException {
    try {
      byte[] der = Base64.getDecoder().decode(tokens.publicKey());
      RSAPublicKey key =
          (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
      String keys =
          "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\"%s\",\"e\":\"%s\"}]}"
              .formatted(number(key.getModulus()), number(key.getPublicExponent()));
      answer(exchange, 200, "application/json", keys);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /// The page on which somebody signs in; it leads back with a code.
  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    challenges.put(code, Objects.requireNonNull(asked.get("code_challenge")));
    String back = asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state");
    answer(
        exchange,
        200,
        "text/html",
        "<!DOCTYPE html><title>Company</title><a href=\"%s\">Continue as Sara</a>"
            .formatted(back.replace("&", "&amp;")));
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> sent =
        fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    if (!isClient(exchange) || !(isRenewal(sent) ? renews(sent) : begins(sent))) {
      answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
      return;
    }
    String token = tokens.of("sara.sales", "sales", lifetime);
    answer(
        exchange,
        200,
        "application/json",
        "{\"token_type\":\"Bearer\",\"expires_in\":%3$d,\"access_token\":\"%1$s\",\"id_token\":\"%1$s\",\"refresh_token\":\"%2$s\"}"
            .formatted(token, REFRESH, lifetime.toSeconds()));
  }

  private boolean begins(Map<String, String> sent) {
    String challenge = challenges.remove(sent.getOrDefault("code", ""));
    return digest(sent.getOrDefault("code_verifier", "")).equals(challenge);
  }

  private static boolean isRenewal(Map<String, String> sent) {
    return "refresh_token".equals(sent.get("grant_type"));
  }

  private boolean renews(Map<String, String> sent) {
    if (ended || !REFRESH.equals(sent.get("refresh_token"))) {
      return false;
    }
    renewals.incrementAndGet();
    return true;
  }

  private static boolean isClient(HttpExchange exchange) {
    String login = "dealstream:" + SECRET;
    String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    return ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static String digest(String verifier) {
    try {
      byte[] text = verifier.getBytes(StandardCharsets.US_ASCII);
      return URL.encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static String number(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return URL.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  private static Map<String, String> fields(String form) {
    return Arrays.stream(form.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
