package io.dealstream.deal.view.pipeline;

/// The stages of a deal, as the pipeline shows them.
public enum Stage {
  NEGOTIATING,
  AGREED,
  SIGNED,
  LOST,
  WITHDRAWN
}
