package io.dealstream.catalog.http;

import io.dealstream.vocabulary.Territory;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A text that is the code of one country: the whole world makes no film and enters none for an
/// award.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CountryCode.Check.class)
@interface CountryCode {
  String message() default "must be an ISO 3166-1 alpha-2 code or XK";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Accepts null: whether it must be there is another question.
  final class Check implements ConstraintValidator<CountryCode, String> {
    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || Territory.isCountry(value);
    }
  }
}
