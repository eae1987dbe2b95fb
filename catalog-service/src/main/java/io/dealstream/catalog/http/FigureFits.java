package io.dealstream.catalog.http;

import io.dealstream.vocabulary.AudienceMetric;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The value of an audience result is one that its metric can have.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FigureFits.Check.class)
@interface FigureFits {
  String message() default "does not fit the metric";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Names the field `value`. Accepts what is incomplete: that is said elsewhere.
  final class Check implements ConstraintValidator<FigureFits, AudienceResultRequest> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public boolean isValid(
        @Nullable AudienceResultRequest request, ConstraintValidatorContext context) {
      if (request == null || !request.hasFigure()) {
        return true;
      }
      Optional<String> fault = fault(request.metric().unit(), request.value());
      fault.ifPresent(message -> {
        context.disableDefaultConstraintViolation();
        context
            .buildConstraintViolationWithTemplate(message)
            .addPropertyNode("value")
            .addConstraintViolation();
      });
      return fault.isEmpty();
    }

    private static Optional<String> fault(AudienceMetric.Unit unit, BigDecimal value) {
      return switch (unit) {
        case PERCENT ->
            value.signum() >= 0 && value.compareTo(HUNDRED) <= 0
                ? Optional.empty()
                : Optional.of("must be a percentage from 0 to 100");
        case PEOPLE, TICKETS, PLACE ->
            value.signum() > 0 && value.stripTrailingZeros().scale() <= 0
                ? Optional.empty()
                : Optional.of("must be a whole number, 1 or more");
      };
    }
  }
}
