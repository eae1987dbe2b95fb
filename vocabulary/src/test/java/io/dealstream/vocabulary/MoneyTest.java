package io.dealstream.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource({
    "10.50, USD, 1050",
    "10.5, USD, 1050",
    "10.500, USD, 1050",
    "1050, CLP, 1050",
    "1050.0, CLP, 1050",
    "1.234, KWD, 1234",
    "1E+3, USD, 100000",
    "0, EUR, 0",
    "0E+900, EUR, 0",
    "92233720368547758.07, USD, 9223372036854775807",
  })
  void anAmountIsKeptInTheSmallestUnitOfItsCurrency(
      BigDecimal amount, String currency, long minorUnits) {
    assertThat(Money.of(amount, currency)).isEqualTo(new Money(minorUnits, currency));
  }

  @ParameterizedTest
  @CsvSource({"0.001, USD", "0.5, CLP", "1.2345, KWD", "1E-400000000, USD"})
  void moreDecimalsThanTheCurrencyHasAreRefused(BigDecimal amount, String currency) {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Money.of(amount, currency));
  }

  @ParameterizedTest
  @ValueSource(strings = {"92233720368547758.08", "1E+19", "1E+400000000", "1E+2147483647"})
  void anAmountThatIsTooLargeIsRefusedAtOnce(BigDecimal amount) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.of(amount, "USD")));
  }

  @Test
  void aNegativeAmountIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(-1, "USD"));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of(new BigDecimal("-0.01"), "USD"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "usd", "US", "DOLLAR", "XYZ", "XXX", "XAU", "XTS"})
  void whatIsNoCurrencyToPayInIsRefused(String currency) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(1, currency));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of(BigDecimal.ONE, currency));
  }

  @Test
  void theAmountHasTheDecimalsOfItsCurrency() {
    assertThat(new Money(1050, "USD").amount()).isEqualTo("10.50");
    assertThat(new Money(1050, "CLP").amount()).isEqualTo("1050");
    assertThat(new Money(1050, "KWD").amount()).isEqualTo("1.050");
  }

  @Property
  void theAmountLeadsBackToTheSameMoney(@ForAll @LongRange(min = 0) long minorUnits) {
    Money money = new Money(minorUnits, "KWD");
    assertThat(Money.of(money.amount(), "KWD")).isEqualTo(money);
  }
}
