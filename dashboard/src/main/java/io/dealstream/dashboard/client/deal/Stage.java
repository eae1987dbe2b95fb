package io.dealstream.dashboard.client.deal;

/// The stages of a deal.
public enum Stage {
  NEGOTIATING,
  AGREED,
  SIGNED,
  LOST,
  WITHDRAWN
}
