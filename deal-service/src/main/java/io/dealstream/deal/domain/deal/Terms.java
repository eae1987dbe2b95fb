package io.dealstream.deal.domain.deal;

import java.util.List;

/// What an offer proposes: rights and, apart, money.
public record Terms(List<RightsBlock> blocks, Financials financials) {
  public Terms {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("terms have at least one rights block");
    }
  }
}
