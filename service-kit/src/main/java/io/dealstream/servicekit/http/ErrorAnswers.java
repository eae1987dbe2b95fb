package io.dealstream.servicekit.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/// Adds to every operation of the API document what it answers when something is wrong, with an
/// example, and to every command the headers it takes.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ErrorAnswers implements OASFilter {
  private static final String PROBLEM = "application/problem+json";

  private record Example(String status, String description, Map<String, Object> problem) {}

  private static final List<Example> ALWAYS =
      List.of(
          example(400, "Malformed; each field is named", "MALFORMED", "limit must be at most 200"),
          example(401, "No valid token", "UNAUTHORIZED", "a valid bearer token is needed"),
          example(403, "The role may not do this", "FORBIDDEN", "the role may not do this"),
          example(
              503,
              "The database cannot answer now; see `Retry-After`",
              "STORE_UNAVAILABLE",
              "the database cannot be reached"));

  private static final Example MISSING =
      example(404, "There is no such thing", "NOT_FOUND", "there is no deal 01970000-…");

  private static final List<Example> COMMANDS =
      List.of(
          example(409, "The rules refuse it", "TERMS_NOT_AGREED", "the terms are not agreed yet"),
          example(412, "`If-Match` names another version", "STALE", "its version is 4"),
          example(413, "The body is too large", "TOO_LARGE", "the body is too large"),
          example(415, "The body is no JSON", "UNSUPPORTED_MEDIA_TYPE", "send application/json"),
          example(
              422,
              "The `Idempotency-Key` belongs to another command",
              "IDEMPOTENCY_KEY_REUSED",
              "this Idempotency-Key was used for another command"));

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return;
    }
    document.getPaths().getPathItems().forEach(ErrorAnswers::complete);
  }

  private static void complete(String path, PathItem item) {
    item.getOperations()
        .forEach((method, operation) -> {
          ALWAYS.forEach(example -> add(operation, example));
          if (path.contains("{")) {
            add(operation, MISSING);
          }
          if (method != PathItem.HttpMethod.GET) {
            COMMANDS.forEach(example -> add(operation, example));
            operation.addParameter(
                header("Idempotency-Key", "The command happens once, however often it is sent"));
            operation.addParameter(header("If-Match", "The `ETag` that the thing must still have"));
            operation.addParameter(
                header("X-Correlation-Id", "Kept with every event that follows"));
          }
        });
  }

  private static void add(Operation operation, Example example) {
    APIResponses responses = operation.getResponses();
    APIResponse present = responses.getAPIResponse(example.status());
    if (present == null || present.getContent() == null) {
      responses.addAPIResponse(
          example.status(),
          OASFactory.createAPIResponse()
              .description(example.description())
              .content(
                  OASFactory.createContent()
                      .addMediaType(
                          PROBLEM,
                          OASFactory.createMediaType()
                              .schema(schema())
                              .example(example.problem()))));
    }
  }

  private static Schema schema() {
    Schema problem = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    List.of("title", "detail", "code", "instance")
        .forEach(name ->
            problem.addProperty(name, OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    return problem.addProperty(
        "status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
  }

  private static Parameter header(String name, String description) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }

  private static Example example(int status, String description, String code, String detail) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("status", status);
    problem.put("title", description);
    problem.put("detail", detail);
    problem.put("code", code);
    return new Example(Integer.toString(status), description, problem);
  }
}
