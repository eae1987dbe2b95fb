package io.dealstream.servicekit.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// 400 for what is no proper request, always in the same form: a sentence, and every field by name.
class Malformed {
  /// Before the mappers that the problem library and the framework bring.
  private static final int FIRST = 1;

  @ServerExceptionMapper(priority = FIRST)
  Response invalid(ConstraintViolationException e) {
    return problem(e).toResponse();
  }

  static HttpProblem problem(ConstraintViolationException e) {
    List<Map<String, String>> violations =
        e.getConstraintViolations().stream()
            .map(v -> Map.of("field", field(v.getPropertyPath()), "message", v.getMessage()))
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .toList();
    String detail =
        violations.stream()
            .map(v -> v.get("field") + " " + v.get("message"))
            .collect(Collectors.joining("; "));
    return Problems.malformed(detail, violations);
  }

  /// The problem of a body that is JSON, but not that of its type.
  static HttpProblem problem(JsonMappingException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          Problems.malformed(field(unknown), "is not known here");
      case MismatchedInputException mismatched ->
          Problems.malformed(field(mismatched), message(mismatched));
      default -> Problems.malformed(field(e), "cannot be read");
    };
  }

  @ServerExceptionMapper(priority = FIRST)
  Response mismatched(MismatchedInputException e) {
    return Problems.malformed(field(e), message(e)).toResponse();
  }

  @ServerExceptionMapper(priority = FIRST)
  Response unrecognized(UnrecognizedPropertyException e) {
    return Problems.malformed(field(e), "is not known here").toResponse();
  }

  @ServerExceptionMapper(priority = FIRST)
  Response wrongFormat(InvalidFormatException e) {
    return Problems.malformed(field(e), message(e)).toResponse();
  }

  /// Nothing is at this address; or something is, but a part of the address is not of its type.
  @ServerExceptionMapper(priority = FIRST)
  Response notFound(NotFoundException e) {
    return e.getCause() instanceof IllegalArgumentException
        ? unreadable(e)
        : Problems.nothingHere().toResponse();
  }

  /// What the framework found wrong before or while reading the body.
  @ServerExceptionMapper(priority = FIRST)
  Response unreadable(WebApplicationException e) {
    return switch (e.getCause()) {
      case MismatchedInputException cause -> mismatched(cause);
      case JsonProcessingException cause -> noJson(cause).toResponse();
      case IllegalArgumentException cause ->
          Problems.malformed(
                  "a part of the address or of the query", "is wrong: " + cause.getMessage())
              .toResponse();
      case null, default -> Problems.ofStatus(e.getResponse()).toResponse();
    };
  }

  private static HttpProblem noJson(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return Problems.malformed(
        "body",
        at == null
            ? "is no JSON"
            : "is no JSON at line " + at.getLineNr() + ", column " + at.getColumnNr());
  }

  private static String message(MismatchedInputException e) {
    Class<?> target = e.getTargetType();
    if (target == null) {
      return "is not of its type";
    }
    return target.isEnum()
        ? "must be one of "
            + Arrays.stream(target.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "))
        : "must be " + word(target);
  }

  private static String word(Class<?> target) {
    return switch (target.getSimpleName()) {
      case "UUID" -> "a UUID";
      case "LocalDate" -> "a day like 2026-03-01";
      case "Boolean", "boolean" -> "true or false";
      case "Integer", "int", "Long", "long" -> "a whole number";
      case "BigDecimal" -> "a number";
      case "String" -> "a text";
      case "List" -> "a list";
      default -> "an object";
    };
  }

  /// The path of a field in the body, like `blocks[0].media[2]`; `body` for the body itself.
  private static String field(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(step ->
                step.getFieldName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getFieldName())
            .collect(Collectors.joining());
    return path.isEmpty() ? "body" : path.replaceFirst("^\\.", "");
  }

  /// The same for a validated argument, without the names of method and argument.
  private static String field(Path path) {
    StringBuilder field = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.PROPERTY) {
        index(field, node);
        field.append(field.isEmpty() ? "" : ".").append(node.getName());
      } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT) {
        index(field, node);
      } else if (node.getKind() == ElementKind.PARAMETER) {
        field.setLength(0);
      }
    }
    return field.isEmpty() ? lastName(path) : field.toString();
  }

  private static void index(StringBuilder field, Path.Node node) {
    if (node.getIndex() != null) {
      field.append('[').append(node.getIndex()).append(']');
    }
  }

  private static String lastName(Path path) {
    String name = "";
    for (Path.Node node : path) {
      name = node.getName();
    }
    return "request".equals(name) ? "body" : name;
  }
}
