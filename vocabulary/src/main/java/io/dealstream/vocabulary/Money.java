package io.dealstream.vocabulary;

import java.math.BigDecimal;
import java.util.Currency;

/// An amount in the smallest unit of a currency: 1050 `USD` is 10.50 dollars, 1050 `CLP` is 1050
/// pesos.
///
/// @param minorUnits never negative
/// @param currency ISO 4217 code
public record Money(long minorUnits, String currency) {
  /// Digits of the greatest `long`.
  private static final int LONGEST = 19;

  /// @throws IllegalArgumentException when the currency is unknown or the amount negative
  public Money {
    decimals(currency);
    if (minorUnits < 0) {
      throw new IllegalArgumentException("an amount is never negative");
    }
  }

  /// @throws ArithmeticException when the amount is too large or has more decimals than the
  ///   currency
  /// @throws IllegalArgumentException when the currency is unknown or the amount negative
  public static Money of(BigDecimal amount, String currency) {
    int decimals = decimals(currency);
    return new Money(amount.signum() == 0 ? 0 : shifted(amount, decimals), currency);
  }

  /// The amount in whole units with the currency's decimals.
  public BigDecimal amount() {
    return BigDecimal.valueOf(minorUnits, decimals(currency));
  }

  // The length is looked at first because moving the point of 1e400000000 would write out all its
  // zeros, which takes minutes.
  private static long shifted(BigDecimal amount, int decimals) {
    if ((long) amount.precision() - amount.scale() > LONGEST) {
      throw new ArithmeticException("an amount has at most " + LONGEST + " digits");
    }
    return amount.movePointRight(decimals).longValueExact();
  }

  /// How many decimals a currency has.
  ///
  /// @throws IllegalArgumentException when it is unknown
  public static int decimals(String currency) {
    int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
    if (decimals < 0) {
      throw new IllegalArgumentException(currency + " is no currency to pay in");
    }
    return decimals;
  }
}
