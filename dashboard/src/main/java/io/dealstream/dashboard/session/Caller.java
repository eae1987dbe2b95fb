package io.dealstream.dashboard.session;

/// As whom the services are called.
///
/// @param token of the person who looks at the page, relayed as it is
public record Caller(String token) {
  @Override
  public String toString() {
    return "Caller";
  }
}
