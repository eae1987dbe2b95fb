package io.dealstream.vocabulary;

import java.math.BigDecimal;
import java.util.Currency;

/// An amount in the smallest unit of a currency: 1050 `USD` is 10.50 dollars, 1050 `CLP` is 1050
/// pesos.
///
/// @param minorUnits never negative
/// @param currency ISO 4217 code
public record Money(long minorUnits, String currency) {
  public Money {
    Currency.getInstance(currency);
    if (minorUnits < 0) {
      throw new IllegalArgumentException("an amount is never negative");
    }
  }

  /// @throws ArithmeticException when the amount has more decimals than the currency
  /// @throws IllegalArgumentException when the currency is unknown or the amount negative
  public static Money of(BigDecimal amount, String currency) {
    int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
    if (decimals < 0) {
      throw new IllegalArgumentException(currency + " is no currency to pay in");
    }
    return new Money(amount.movePointRight(decimals).longValueExact(), currency);
  }

  /// The amount in whole units with the currency's decimals.
  public BigDecimal amount() {
    return BigDecimal.valueOf(minorUnits, Currency.getInstance(currency).getDefaultFractionDigits());
  }
}
