package io.dealstream.servicekit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.eventkit.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/// Reads request bodies that come another way than over HTTP, a row of a sheet for instance, with
/// the same checks and the same words for what is wrong.
@ApplicationScoped
public class Bodies {
  private final Validator validator;

  Bodies(Validator validator) {
    this.validator = validator;
  }

  /// Reads and checks.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names every field that is wrong
  public <T> T read(JsonNode body, Class<T> type) {
    return checked(parse(body, type));
  }

  /// Checks what was read already.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names every field that is wrong
  public <T> T checked(T body) {
    Set<ConstraintViolation<T>> violations = validator.validate(body);
    if (!violations.isEmpty()) {
      throw Malformed.problem(new ConstraintViolationException(violations));
    }
    return body;
  }

  private static <T> T parse(JsonNode body, Class<T> type) {
    try {
      return Json.MAPPER.treeToValue(body, type);
    } catch (JsonMappingException e) {
      throw Malformed.problem(e);
    } catch (JsonProcessingException e) {
      throw Problems.malformed("body", "cannot be read");
    }
  }
}
