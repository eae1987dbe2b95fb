package io.dealstream.dashboard.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The people whom anybody may be who tries Dealstream out. Their tokens are made by the local
/// platform: the dashboard has no key, and makes none.
@Startup
@ApplicationScoped
public class TrialPeople {
  /// @param role as the token names it
  public record Trial(String role, String name, String token) {}

  private final Map<String, Trial> byRole = new LinkedHashMap<>();

  /// @throws IllegalStateException when there is a real provider of identities: then nobody may
  ///   come in without it
  TrialPeople(
      @ConfigProperty(name = "dealstream.dashboard.trial-tokens") Optional<String> tokens,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider,
      ObjectMapper json) {
    if (tokens.isPresent() && provider.isPresent()) {
      throw new IllegalStateException(
          "dealstream.dashboard.trial-tokens must not be set where people sign in with OpenID"
              + " Connect.");
    }
    Stream.of(tokens.orElse("").split("\\s+"))
        .filter(token -> !token.isEmpty())
        .map(token -> trial(token, json))
        .forEach(trial -> byRole.put(trial.role(), trial));
  }

  /// One for each role; none in production.
  public List<Trial> all() {
    return List.copyOf(byRole.values());
  }

  Optional<Trial> of(String role) {
    return Optional.ofNullable(byRole.get(role));
  }

  private static Trial trial(String token, ObjectMapper json) {
    try {
      byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
      JsonNode claims = json.readTree(new String(payload, StandardCharsets.UTF_8));
      return new Trial(claims.at("/groups/0").asText(), claims.path("name").asText(), token);
    } catch (JsonProcessingException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalStateException("dealstream.dashboard.trial-tokens holds no tokens.", e);
    }
  }
}
