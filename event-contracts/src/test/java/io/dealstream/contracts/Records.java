package io.dealstream.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The shapes of records, by reflection.
final class Records {
  private Records() {}

  /// The class and every class that its components hold, lists looked into.
  static Set<Class<?>> reachable(Class<?> start) {
    Set<Class<?>> seen = new LinkedHashSet<>();
    collect(start, seen);
    return seen;
  }

  static Stream<RecordComponent> components(Class<?> type) {
    return Stream.of(type.getRecordComponents());
  }

  static boolean nullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /// What a component holds; for a list, what its items are.
  static Class<?> content(RecordComponent component) {
    return content(component.getGenericType());
  }

  static @Nullable Object value(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }

  private static Class<?> content(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType list when list.getRawType() == List.class ->
          content(list.getActualTypeArguments()[0]);
      default -> throw new IllegalStateException("published events hold no " + type);
    };
  }

  private static void collect(Class<?> type, Set<Class<?>> seen) {
    if (seen.add(type) && type.isRecord()) {
      components(type).map(Records::content).forEach(held -> collect(held, seen));
    }
  }
}
