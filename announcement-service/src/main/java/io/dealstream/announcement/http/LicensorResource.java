package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.licensor.Licensor;
import io.dealstream.announcement.domain.licensor.LicensorCommand;
import io.dealstream.announcement.domain.licensor.LicensorCommand.DescribeLicensor;
import io.dealstream.announcement.domain.licensor.LicensorDecider;
import io.dealstream.announcement.domain.licensor.LicensorEvent;
import io.dealstream.announcement.domain.licensor.Profile;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Loaded;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.http.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The licensor's profile over HTTP.
@Path("/licensor")
@Tag(name = "Licensor")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LicensorResource {
  private static final String LICENSOR = "licensor";

  private final CommandHandler<LicensorCommand, Licensor, LicensorEvent> licensors;
  private final Requests requests;

  LicensorResource(
      CommandHandler<LicensorCommand, Licensor, LicensorEvent> licensors, Requests requests) {
    this.licensors = licensors;
    this.requests = requests;
  }

  @PUT
  @RolesAllowed({Roles.PRESS, Roles.ADMIN})
  @Operation(summary = "Describe the distributor: name, boilerplate, media contact")
  @APIResponse(
      responseCode = "200",
      description = "Described, or it was so already",
      content = @Content(schema = @Schema(implementation = Answers.Receipt.class)))
  public Response describe(@NotNull @Valid LicensorRequest request) {
    return Answers.changed(
        LICENSOR,
        licensors.begin(
            LicensorDecider.ID,
            new DescribeLicensor(request.profile()),
            requests.context(request.reason(), request)));
  }

  @GET
  @RolesAllowed(Roles.ANY)
  @Operation(summary = "The distributor's profile; 404 as long as it is not described")
  @APIResponse(
      responseCode = "200",
      description = "The profile",
      content = @Content(schema = @Schema(implementation = ProfilePart.class)))
  public Response profile() {
    Loaded<Licensor> loaded = licensors.load(LicensorDecider.ID);
    return switch (loaded.state()) {
      case Licensor.Unknown() -> throw Problems.missing(LICENSOR, LicensorDecider.ID);
      case Licensor.Described(Profile profile) -> Answers.found(loaded.version(), profile);
    };
  }

  /// For the API document only.
  @Schema(name = "Licensor", description = "The distributor as it speaks of itself")
  interface ProfilePart {
    @Schema(examples = "Inter Medya")
    String name();

    List<LicensorRequest.BoilerplateRequest> boilerplates();

    LicensorRequest.Contact contact();
  }
}
