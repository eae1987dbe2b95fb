package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.WhatIfAnswer.Left;
import io.dealstream.catalog.view.availability.WhatIfAnswer.OfBlock;
import io.dealstream.catalog.view.availability.book.Book;
import io.dealstream.catalog.view.availability.book.WhatIf;
import io.dealstream.catalog.view.availability.book.WhatIf.Buyer;
import io.dealstream.catalog.view.availability.book.WhatIf.Proposal;
import io.dealstream.catalog.view.region.Areas;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Problems;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What a sale would do, before it is promised; for the same roles as [AvailabilityResource].
/// Nothing is changed or kept.
@Path("/availability/what-if")
@Tag(name = "Availability")
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SALES, Roles.LEGAL, Roles.FINANCE, Roles.CATALOG, Roles.ADMIN})
public class WhatIfResource {
  private static final int MOST_TITLES = 50;

  private final Desk desk;
  private final Areas areas;

  WhatIfResource(Desk desk, Areas areas) {
    this.desk = desk;
    this.areas = areas;
  }

  @POST
  @Operation(
      summary =
          "Which licenses a sale would clash with, which holds it would displace, what would be"
              + " left, and the largest part that can be sold")
  public WhatIfAnswer ask(@BeanParam Inquiry inquiry, @NotNull @Valid WhatIfRequest request) {
    List<UUID> titleIds = request.titleIds();
    if (titleIds.size() > MOST_TITLES) {
      throw Problems.malformed("blocks", "must name at most " + MOST_TITLES + " titles");
    }
    List<Proposal> proposals = request.proposals(areas);
    var opened = desk.open(titleIds, "blocks", inquiry);
    return new WhatIfAnswer(
        opened.stamp(),
        outcomes(request, proposals, opened),
        titleIds.stream().map(id -> left(id, request, proposals, opened)).toList());
  }

  private List<OfBlock> outcomes(
      WhatIfRequest request, List<Proposal> proposals, Desk.Opened opened) {
    boolean seesClaims = desk.callerSeesClaims();
    return IntStream.range(0, proposals.size())
        .boxed()
        .flatMap(i ->
            titles(request, i)
                .map(id ->
                    OfBlock.of(
                        i,
                        id,
                        WhatIf.of(book(opened, id), proposals.get(i), request.buyer()),
                        seesClaims)))
        .toList();
  }

  private static Left left(
      UUID titleId, WhatIfRequest request, List<Proposal> proposals, Desk.Opened opened) {
    Book book = book(opened, titleId);
    List<Proposal> sold =
        IntStream.range(0, proposals.size())
            .filter(i -> titles(request, i).anyMatch(titleId::equals))
            .mapToObj(proposals::get)
            .toList();
    Buyer buyer = request.buyer();
    return new Left(titleId, left(book, sold, buyer, true), left(book, sold, buyer, false));
  }

  private static List<ShownRights> left(
      Book book, List<Proposal> sold, Buyer buyer, boolean exclusively) {
    return WhatIf.left(book, sold, buyer, exclusively).stream().map(ShownRights::of).toList();
  }

  private static Stream<UUID> titles(WhatIfRequest request, int block) {
    return request.blocks().get(block).titleIds().stream().distinct();
  }

  private static Book book(Desk.Opened opened, UUID id) {
    return Objects.requireNonNull(opened.books().get(id));
  }
}
