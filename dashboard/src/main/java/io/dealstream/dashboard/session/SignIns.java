package io.dealstream.dashboard.session;

import io.quarkus.oidc.OidcSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Begins sessions of people who try Dealstream out, and ends everybody's.
@ApplicationScoped
public class SignIns {
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final TrialPeople people;
  private final OidcSession company;
  private final boolean hasCompany;

  SignIns(
      TrialPeople people,
      OidcSession company,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider) {
    this.people = people;
    this.company = company;
    this.hasCompany = provider.isPresent();
  }

  /// Whether people sign in at the company's provider of identities.
  public boolean atCompany() {
    return hasCompany;
  }

  /// The cookie of a session of this role's person; nothing when there is none.
  public Optional<NewCookie> begin(String role, UriInfo uri) {
    return people.of(role).map(trial -> Cookies.set(Cookies.SESSION, trial.token(), uri));
  }

  /// Forgets a session that is not good any more; its open forms may be sent in the next one.
  public NewCookie forget(UriInfo uri) {
    return Cookies.drop(Cookies.SESSION, uri);
  }

  /// The cookies that end it, and that make forms which were opened in it useless.
  public NewCookie[] end(UriInfo uri) {
    if (hasCompany) {
      company.logout().await().atMost(LIMIT);
    }
    return new NewCookie[] {Cookies.drop(Cookies.SESSION, uri), Cookies.drop(Cookies.BROWSER, uri)};
  }
}
