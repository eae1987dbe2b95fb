package io.dealstream.servicekit.http;

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

/// A text that is a code of [Territory].
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TerritoryCode.Check.class)
public @interface TerritoryCode {
  String message() default "must be WORLD, a country like MX, or a part of one like CA-QC";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Accepts null: whether it must be there is another question.
  final class Check implements ConstraintValidator<TerritoryCode, String> {
    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || Territory.isCode(value);
    }
  }
}
