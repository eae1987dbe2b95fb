package io.dealstream.dashboard.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/// Begins and ends sessions of people who try Dealstream out.
@ApplicationScoped
public class SignIns {
  private final TrialPeople people;

  SignIns(TrialPeople people) {
    this.people = people;
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
    return new NewCookie[] {Cookies.drop(Cookies.SESSION, uri), Cookies.drop(Cookies.BROWSER, uri)};
  }
}
