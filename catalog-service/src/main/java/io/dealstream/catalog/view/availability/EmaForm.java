package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Question;
import io.dealstream.catalog.view.availability.ema.DigitalRight;
import io.dealstream.catalog.view.availability.ema.Licensor;
import io.dealstream.catalog.view.availability.ema.Price;
import io.dealstream.catalog.view.availability.ema.Terms;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.Money;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What sheets of EMA Avails require and the catalog does not know.
public record EmaForm(
    @QueryParam("formatProfile")
        @Size(max = 7)
        @Parameter(
            description =
                "EMA sheets only, required: in which formats it is offered (UHD, HD, SD, 3D, 3DUHD,"
                    + " 3DHD, 3DSD); may be given several times",
            example = "HD")
        List<String> formatProfile,
    @QueryParam("priceType")
        @Parameter(
            description =
                "EMA sheets only, required for EST, TVOD and PVOD: Tier, Category, WSP, DMRP or"
                    + " SMRP",
            example = "Tier")
        @Nullable String priceType,
    @QueryParam("priceValue")
        @Size(min = 1, max = 100)
        @PlainText
        @Parameter(
            description = "With priceType: name of the tier or category, otherwise an amount",
            example = "Tier 1")
        @Nullable String priceValue,
    @QueryParam("priceCurrency")
        @Parameter(description = "With an amount: ISO 4217", example = "USD")
        @Nullable String priceCurrency,
    @QueryParam("licensor")
        @Size(min = 1, max = 300)
        @PlainText
        @Parameter(
            description = "EMA sheets only: who offers; without it, the licensor of the settings",
            example = "Orange Studio")
        @Nullable String licensor,
    @QueryParam("domain")
        @Size(max = 200)
        @Pattern(
            regexp = "[a-z0-9-]+([.][a-z0-9-]+)+",
            message = "must be a domain of the Internet")
        @Parameter(
            description =
                "EMA sheets only: the domain in which the ids of titles are unique; without it, the"
                    + " one of the settings",
            example = "example.com")
        @Nullable String domain) {
  private static final java.util.regex.Pattern AMOUNT =
      java.util.regex.Pattern.compile("[0-9]{1,9}([.][0-9]{1,4})?");

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for what is missing or unknown
  Terms terms(Question question, LicensorSettings settings) {
    Licensor offering =
        new Licensor(
            required("licensor", licensor == null ? settings.name() : licensor),
            required("domain", domain == null ? settings.domain() : domain));
    return new Terms(offering, profiles(), price(question), question.exclusive());
  }

  private List<String> profiles() {
    if (formatProfile.isEmpty()) {
      throw Problems.malformed("formatProfile", "is needed for EMA sheets: " + Terms.PROFILES);
    }
    IntStream.range(0, formatProfile.size())
        .filter(i -> !Terms.PROFILES.contains(formatProfile.get(i)))
        .findFirst()
        .ifPresent(i -> {
          throw Problems.malformed("formatProfile[" + i + "]", "must be one of " + Terms.PROFILES);
        });
    return formatProfile.stream().distinct().toList();
  }

  private @Nullable Price price(Question question) {
    if (!DigitalRight.anyPriced(question.extent().media())) {
      return null;
    }
    Price.Type type = type(required("priceType", priceType));
    String value = required("priceValue", priceValue);
    if (!type.isAmount()) {
      return new Price(type, value, "");
    }
    String currency = required("priceCurrency", priceCurrency);
    return new Price(type, amount(value, currency), currency);
  }

  private static Price.Type type(String code) {
    return Arrays.stream(Price.Type.values())
        .filter(type -> type.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            Problems.malformed(
                "priceType",
                "must be one of "
                    + Arrays.stream(Price.Type.values())
                        .map(Price.Type::code)
                        .collect(Collectors.joining(", "))));
  }

  private static String amount(String value, String currency) {
    if (!AMOUNT.matcher(value).matches()) {
      throw Problems.malformed("priceValue", "must be an amount like 3.50");
    }
    try {
      return Money.of(new BigDecimal(value), currency).amount().toPlainString();
    } catch (ArithmeticException e) {
      throw Problems.malformed("priceValue", "has more decimals than " + currency);
    } catch (IllegalArgumentException e) {
      throw Problems.malformed("priceCurrency", "must be a currency of ISO 4217");
    }
  }

  private static String required(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw Problems.malformed(field, "is needed for these EMA sheets");
    }
    return value;
  }
}
