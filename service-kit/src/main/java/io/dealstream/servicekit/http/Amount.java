package io.dealstream.servicekit.http;

import io.dealstream.vocabulary.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Money as people write it: whole units and decimals of the currency.
@Schema(description = "An amount in whole units of the currency, with at most its decimals")
public record Amount(
    @NotNull @PositiveOrZero @Schema(examples = "125000.00") BigDecimal amount,
    @NotNull
        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code")
        @Schema(examples = "USD")
        String currency) {

  /// Money as people write it.
  public static Amount of(Money money) {
    return new Amount(money.amount(), money.currency());
  }

  /// @param field its name in the request, for the problem document
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the currency is unknown or has
  ///   fewer decimals
  public Money money(String field) {
    try {
      return Money.of(amount, currency);
    } catch (ArithmeticException e) {
      throw Problems.malformed(
          field + ".amount", "is too large or has more decimals than " + currency + " has");
    } catch (IllegalArgumentException e) {
      throw Problems.malformed(field + ".currency", "must be an ISO 4217 code");
    }
  }
}
