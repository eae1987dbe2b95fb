package io.dealstream.catalog.http;

import io.dealstream.catalog.domain.region.Definition;
import io.dealstream.catalog.domain.region.Region;
import io.dealstream.catalog.domain.region.RegionCommand;
import io.dealstream.catalog.domain.region.RegionCommand.AddUnusableVersion;
import io.dealstream.catalog.domain.region.RegionCommand.AddVersion;
import io.dealstream.catalog.domain.region.RegionEvent;
import io.dealstream.catalog.view.region.KnownRegions;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Rejection;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Answers.Receipt;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.http.Requests;
import io.dealstream.vocabulary.TradeRegion;
import io.dealstream.vocabulary.UnusableRegion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The command of a trade region over HTTP.
@Path("/reference/regions")
@Tag(name = "Reference")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegionResource {
  private final CommandHandler<RegionCommand, Region, RegionEvent> regions;
  private final KnownRegions known;
  private final Requests requests;

  RegionResource(
      CommandHandler<RegionCommand, Region, RegionEvent> regions,
      KnownRegions known,
      Requests requests) {
    this.regions = regions;
    this.known = known;
    this.requests = requests;
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      summary = "Add a version to a trade region, or begin one",
      description =
          """
          What a version stands for never changes: regions within it are looked up now. The version \
          of a region that came with the product and was never changed is 0 in ETag and If-Match.\
          """)
  @APIResponse(
      responseCode = "200",
      description = "Added, or it was so already",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response add(@PathParam("code") String code, @NotNull @Valid RegionRequest request) {
    if (!TradeRegion.isCode(code)) {
      throw Problems.malformed("code", "must be like LATIN_AMERICA, and no territory");
    }
    var context = requests.context(request.reason(), request);
    RegionCommand command = command(request.region(code));
    return Answers.changed("region", regions.begin(Region.id(code), command, context));
  }

  /// Other regions may change between this look at them and the append. That does no harm: the
  /// version keeps the territories that were found here, which were right a moment ago.
  private RegionCommand command(TradeRegion region) {
    try {
      return new AddVersion(
          region.code(),
          new Definition(
              region.name(), region.include(), region.exclude(), known.territories(region)));
    } catch (UnusableRegion e) {
      return switch (e.reason()) {
        case UNKNOWN -> throw Problems.malformed(field(region, e.code()), e.getMessage());
        case CYCLE -> unusable(region, "REGION_CONTAINS_ITSELF", e);
        case EMPTY -> unusable(region, "REGION_EMPTY", e);
      };
    }
  }

  private static RegionCommand unusable(TradeRegion region, String code, UnusableRegion e) {
    Map<String, Object> facts = Map.of("region", e.code());
    return new AddUnusableVersion(region.code(), new Rejection(code, e.getMessage(), facts));
  }

  private static String field(TradeRegion region, String code) {
    return region.include().contains(code) ? "include" : "exclude";
  }
}
