package io.dealstream.servicekit.http;

import io.dealstream.vocabulary.Days;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day that the trade can mean: databases and calendars hold no others.
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Day.Check.class)
public @interface Day {
  String message() default "must be a day between 1890-01-01 and 2999-12-31";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Accepts null: whether it must be there is another question.
  final class Check implements ConstraintValidator<Day, LocalDate> {
    @Override
    public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
      return value == null || (!value.isBefore(Days.FIRST) && !value.isAfter(Days.LAST));
    }
  }
}
