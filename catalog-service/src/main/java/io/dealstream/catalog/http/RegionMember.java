package io.dealstream.catalog.http;

import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TradeRegion;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A text that is the code of a territory or may be that of a region.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RegionMember.Check.class)
@interface RegionMember {
  String message() default "must be a territory like MX or CA-QC, or a region like NORDICS";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Accepts null: whether it must be there is another question.
  final class Check implements ConstraintValidator<RegionMember, String> {
    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || Territory.isCode(value) || TradeRegion.isCode(value);
    }
  }
}
