package io.dealstream.dashboard.session;

/// Nobody is signed in, or no longer: a service says so of the token, too.
public final class SignedOut extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SignedOut() {
    super("nobody is signed in");
  }
}
