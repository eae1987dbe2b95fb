package io.dealstream.deal.domain.deal;

import io.dealstream.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/// The money of an offer; null was not proposed.
public record Financials(@Nullable Money licenseFee, @Nullable Money minimumGuarantee) {
  public static final Financials NONE = new Financials(null, null);
}
