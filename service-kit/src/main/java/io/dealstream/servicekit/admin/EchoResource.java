package io.dealstream.servicekit.admin;

import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The measure of the rim: a call that does all that a command does over HTTP, identity, role,
/// parsing, validation and answer, and nothing behind it. What a command takes beyond this is the
/// price of deciding and storing.
@Path("/admin/echo")
@Tag(name = "Operation")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EchoResource {

  /// What is said and answered.
  @Schema(name = "Echo", description = "A text that is answered as it came")
  public record Echo(
      @NotBlank @Size(max = 5000) @PlainText @Schema(examples = "Is anybody there?") String text) {}

  @POST
  @RolesAllowed(Roles.ANY)
  @Operation(summary = "Answer a text as it came, to measure what every call costs")
  public Echo echo(@NotNull @Valid Echo request) {
    return request;
  }
}
