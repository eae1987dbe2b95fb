package io.dealstream.vocabulary;

/// Whether a stated figure is exact or a bound that the source gives.
public enum Comparison {
  EXACTLY,
  MORE_THAN
}
