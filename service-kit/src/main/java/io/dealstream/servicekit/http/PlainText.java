package io.dealstream.servicekit.http;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A text of whole characters without control characters, line breaks and tabs aside: the others
/// cannot be stored, or turn the direction of what stands around them.
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {
  String message() default
      "must have no control characters, no directional overrides and no broken characters";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Accepts null: whether it must be there is another question.
  final class Check implements ConstraintValidator<PlainText, String> {
    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || value.codePoints().allMatch(Check::isPlain);
    }

    private static boolean isPlain(int c) {
      return switch (Character.getType(c)) {
        case Character.CONTROL -> c == '\n' || c == '\t' || c == '\r';
        case Character.SURROGATE, Character.UNASSIGNED -> false;
        case Character.FORMAT -> !isDirectional(c);
        default -> true;
      };
    }

    /// U+202A to U+202E embed and override, U+2066 to U+2069 isolate.
    private static boolean isDirectional(int c) {
      return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
  }
}
