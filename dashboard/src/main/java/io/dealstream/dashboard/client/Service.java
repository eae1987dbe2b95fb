package io.dealstream.dashboard.client;

/// The services behind the pages.
public enum Service {
  DEAL,
  CATALOG,
  ANNOUNCEMENT
}
