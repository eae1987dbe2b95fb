package io.dealstream.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What people write into the bodies of requests: every text has a greatest length and is plain, or
/// is a code of a closed form.
public final class FreeTexts {
  private FreeTexts() {}

  /// Fails with every field of a request of this service that takes any text.
  ///
  /// @param service name of its package, like `deal`
  public static void areBounded(String service) {
    List<Class<?>> requests = requests(service);
    assertThat(requests).as("requests of " + service).isNotEmpty();
    List<String> unbounded = new ArrayList<>();
    for (Class<?> request : requests) {
      for (Field field : request.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !isBounded(field)) {
          unbounded.add(request.getSimpleName() + "." + field.getName());
        }
      }
    }
    assertThat(unbounded).as("fields that take any text").isEmpty();
  }

  private static List<Class<?>> requests(String service) {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.dealstream." + service)
            .stream()
            .filter(JavaClass::isRecord)
            .filter(type -> type.getName().contains("Request"))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private static boolean isBounded(Field field) {
    return isBounded(field, field.getAnnotatedType())
        && Stream.of(arguments(field.getAnnotatedType()))
            .allMatch(argument -> isBounded(argument, argument));
  }

  private static AnnotatedType[] arguments(AnnotatedType type) {
    return type instanceof AnnotatedParameterizedType parameterized
        ? parameterized.getAnnotatedActualTypeArguments()
        : new AnnotatedType[0];
  }

  private static boolean isBounded(AnnotatedElement declared, AnnotatedType type) {
    if (!type.getType().equals(String.class)) {
      return true;
    }
    List<Annotation> all =
        Stream.concat(Stream.of(declared.getAnnotations()), Stream.of(type.getAnnotations()))
            .toList();
    return (has(all, PlainText.class) && has(all, Size.class))
        || all.stream().anyMatch(FreeTexts::isCode);
  }

  private static boolean has(List<Annotation> all, Class<? extends Annotation> one) {
    return all.stream().anyMatch(one::isInstance);
  }

  /// Our other constraints of texts are codes: of countries, languages, regions, days.
  private static boolean isCode(Annotation annotation) {
    Class<? extends Annotation> type = annotation.annotationType();
    return type.isAnnotationPresent(Constraint.class)
        && type.getName().startsWith("io.dealstream.")
        && type != PlainText.class;
  }
}
