package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.SearchAnswer.OfTitle;
import io.dealstream.catalog.view.availability.book.Availability;
import io.dealstream.catalog.view.availability.book.Question;
import io.dealstream.catalog.view.region.Areas;
import io.dealstream.servicekit.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Availability over HTTP. It shows from when to when rights are licensed or held, which are terms:
/// neither the press office nor viewers are let in.
@Path("/availability")
@Tag(name = "Availability")
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SALES, Roles.LEGAL, Roles.FINANCE, Roles.CATALOG, Roles.ADMIN})
public class AvailabilityResource {
  private final Desk desk;
  private final Areas areas;

  AvailabilityResource(Desk desk, Areas areas) {
    this.desk = desk;
    this.areas = areas;
  }

  @POST
  @Path("/search")
  @Operation(
      summary =
          "Split the rights that are wanted in titles into what is available, blocked, unknown")
  public SearchAnswer search(@BeanParam Inquiry inquiry, @NotNull @Valid SearchRequest request) {
    Question question = request.question(areas);
    var opened = desk.open(new LinkedHashSet<>(request.titleIds()), "titleIds", inquiry);
    boolean seesClaims = desk.callerSeesClaims();
    List<OfTitle> titles =
        opened.books().entrySet().stream()
            .map(e -> OfTitle.of(e.getKey(), Availability.of(e.getValue(), question), seesClaims))
            .toList();
    return new SearchAnswer(opened.stamp(), titles);
  }
}
