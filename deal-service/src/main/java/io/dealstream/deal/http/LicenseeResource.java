package io.dealstream.deal.http;

import io.dealstream.deal.domain.licensee.Licensee;
import io.dealstream.deal.domain.licensee.LicenseeCommand;
import io.dealstream.deal.domain.licensee.LicenseeCommand.RegisterLicensee;
import io.dealstream.deal.domain.licensee.LicenseeCommand.ReviseLicensee;
import io.dealstream.deal.domain.licensee.LicenseeEvent;
import io.dealstream.deal.domain.licensee.Profile;
import io.dealstream.deal.view.licensee.LicenseeDirectory;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Loaded;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.PageRequest;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.http.Requests;
import io.dealstream.vocabulary.Territory;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Licensees over HTTP. Not for the press office: who is registered may be negotiating.
@Path("/licensees")
@Tag(name = "Licensees")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LicenseeResource {
  private static final String LICENSEE = "licensee";

  private final CommandHandler<LicenseeCommand, Licensee, LicenseeEvent> licensees;
  private final LicenseeDirectory directory;
  private final Requests requests;

  LicenseeResource(
      CommandHandler<LicenseeCommand, Licensee, LicenseeEvent> licensees,
      LicenseeDirectory directory,
      Requests requests) {
    this.licensees = licensees;
    this.directory = directory;
    this.requests = requests;
  }

  @POST
  @RolesAllowed({Roles.SALES, Roles.LEGAL})
  @Operation(summary = "Register a licensee")
  @APIResponse(
      responseCode = "201",
      description = "Registered",
      content = @Content(schema = @Schema(implementation = Answers.Receipt.class)))
  public Response register(@NotNull @Valid LicenseeRequest request) {
    return Answers.created(
        LICENSEE,
        "/licensees",
        licensees.create(
            new RegisterLicensee(request.profile()), requests.context(request.reason(), request)));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.SALES, Roles.LEGAL})
  @Operation(summary = "Revise a licensee: name, country, channels, group, nameable")
  @APIResponse(
      responseCode = "200",
      description = "Revised, or it was so already",
      content = @Content(schema = @Schema(implementation = Answers.Receipt.class)))
  public Response revise(@PathParam("id") UUID id, @NotNull @Valid LicenseeRequest request) {
    return Answers.changed(
        LICENSEE,
        licensees.handle(
            id,
            new ReviseLicensee(request.profile()),
            requests.context(request.reason(), request)));
  }

  @GET
  @RolesAllowed({Roles.SALES, Roles.LEGAL, Roles.FINANCE, Roles.CATALOG, Roles.VIEWER, Roles.ADMIN})
  @Operation(summary = "List licensees, newest first, by a part of the name")
  @APIResponse(
      responseCode = "200",
      description = "A page of licensees",
      content = @Content(schema = @Schema(implementation = LicenseePage.class)))
  public Response list(
      @QueryParam("q") @Size(max = 300) @PlainText @Parameter(example = "canal")
          @Nullable String query,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return directory.page(query, page.afterId(), page.limit()).response(uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.SALES, Roles.LEGAL, Roles.FINANCE, Roles.CATALOG, Roles.VIEWER, Roles.ADMIN})
  @Operation(summary = "One licensee, as it is now")
  @APIResponse(
      responseCode = "200",
      description = "The licensee",
      content = @Content(schema = @Schema(implementation = LicenseeDirectory.Item.class)))
  public Response one(@PathParam("id") UUID id) {
    Loaded<Licensee> loaded = licensees.load(id);
    return switch (loaded.state()) {
      case Licensee.Unknown() -> throw Problems.missing(LICENSEE, id);
      case Licensee.Registered(Profile profile) ->
          Answers.found(
              loaded.version(),
              new LicenseeDirectory.Item(
                  id,
                  profile.name(),
                  Optional.ofNullable(profile.country()).map(Territory::code).orElse(null),
                  profile.channels(),
                  profile.parentGroup(),
                  profile.nameable(),
                  loaded.version()));
    };
  }

  /// For the API document only.
  @Schema(name = "LicenseePage")
  interface LicenseePage {
    List<LicenseeDirectory.Item> items();

    @Schema(examples = "MDE5NzAwMDA")
    String next();

    long position();
  }
}
