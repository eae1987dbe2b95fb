package io.dealstream.servicekit.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Has tokens verified by OpenID Connect, and remembers for a short time those that were good: a
/// signature costs more than most of what is asked with it. Nobody is let in longer than the token
/// says; after a key was taken back, for as long as the token is remembered.
@Alternative
@Priority(1)
@ApplicationScoped
class VerifiedTokens implements HttpAuthenticationMechanism {
  private static final int MOST_SECONDS = 30;
  private static final int MOST_TOKENS = 1_000;

  private final OidcAuthenticationMechanism tokens;
  private final Cache<String, SecurityIdentity> verified =
      Caffeine.newBuilder()
          .maximumSize(MOST_TOKENS)
          .expireAfter(
              Expiry.creating((String header, SecurityIdentity identity) -> left(identity)))
          .build();

  VerifiedTokens(OidcAuthenticationMechanism tokens) {
    this.tokens = tokens;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager identities) {
    String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      return tokens.authenticate(request, identities);
    }
    SecurityIdentity known = verified.getIfPresent(header);
    return known != null
        ? Uni.createFrom().item(known)
        : tokens
            .authenticate(request, identities)
            .onItem()
            .ifNotNull()
            .invoke(identity -> verified.put(header, identity));
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return tokens.getChallenge(request);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return tokens.getCredentialTypes();
  }

  /// How long somebody who was verified now is remembered: never beyond the end of the token.
  private static Duration left(SecurityIdentity identity) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Duration.ZERO;
    }
    Instant end = Instant.ofEpochSecond(token.getExpirationTime());
    long seconds = Duration.between(Instant.now(), end).toSeconds();
    return Duration.ofSeconds(Math.clamp(seconds, 0, MOST_SECONDS));
  }
}
