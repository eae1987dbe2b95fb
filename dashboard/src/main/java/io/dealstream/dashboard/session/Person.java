package io.dealstream.dashboard.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Who looks at the page.
@RequestScoped
public class Person {
  private static final Set<String> SEE_NEGOTIATIONS =
      Set.of("sales", "legal", "finance", "catalog", "viewer", "admin");
  private static final Set<String> SEE_MONEY = Set.of("sales", "legal", "finance");

  private static final Set<String> SEE_AVAILABILITY =
      Set.of("sales", "legal", "finance", "catalog", "admin");

  private final SecurityIdentity identity;

  Person(SecurityIdentity identity) {
    this.identity = identity;
  }

  public boolean signedIn() {
    return !identity.isAnonymous();
  }

  /// The subject of the token, which is the actor of every event; empty for nobody.
  public String subject() {
    return signedIn() ? identity.getPrincipal().getName() : "";
  }

  /// What the person is called.
  public String name() {
    String name =
        identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("name") : null;
    return name == null ? subject() : name;
  }

  public Set<String> roles() {
    return identity.getRoles();
  }

  public boolean is(String role) {
    return identity.hasRole(role);
  }

  /// Only to show what can be done: whether it may be done is the services' to say.
  public boolean seesNegotiations() {
    return SEE_NEGOTIATIONS.stream().anyMatch(identity::hasRole);
  }

  public boolean seesMoney() {
    return SEE_MONEY.stream().anyMatch(identity::hasRole);
  }

  public boolean seesAvailability() {
    return SEE_AVAILABILITY.stream().anyMatch(identity::hasRole);
  }

  public boolean seesChecks() {
    return is("press") || is("legal") || is("admin");
  }

  public boolean seesCoverage() {
    return seesChecks() || is("sales");
  }

  public boolean writesProfile() {
    return is("press") || is("admin");
  }

  /// Calls the services as this person.
  public Caller caller() {
    AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
    if (credential == null) {
      throw new SignedOut();
    }
    return new Caller(credential.getToken());
  }
}
