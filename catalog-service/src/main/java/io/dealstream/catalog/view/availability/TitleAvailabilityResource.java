package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Book;
import io.dealstream.catalog.view.availability.book.Question;
import io.dealstream.catalog.view.availability.book.TerritoryTable;
import io.dealstream.catalog.view.availability.book.Timeline;
import io.dealstream.catalog.view.region.Areas;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The availability of one title over HTTP, for the same roles as [AvailabilityResource].
@Path("/titles/{id}/availability")
@Tag(name = "Availability")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SALES, Roles.LEGAL, Roles.FINANCE, Roles.CATALOG, Roles.ADMIN})
public class TitleAvailabilityResource {
  private static final int MOST_MONTHS = 120;
  private static final int USUAL_MONTHS = 24;

  private final Desk desk;
  private final Areas areas;

  TitleAvailabilityResource(Desk desk, Areas areas) {
    this.desk = desk;
    this.areas = areas;
  }

  @GET
  @Path("/territories")
  @Operation(summary = "What can be sold of a title, by territory")
  public TerritoryTableAnswer territories(
      @PathParam("id") UUID id, @BeanParam Inquiry inquiry, @BeanParam @Valid TitleWindow window) {
    Question question = window.question(areas);
    var opened = desk.open(id, inquiry);
    boolean seesClaims = desk.callerSeesClaims();
    var rows =
        TerritoryTable.of(book(opened, id), question).stream()
            .map(row -> TerritoryTableAnswer.Row.of(row, seesClaims))
            .toList();
    return new TerritoryTableAnswer(id, opened.stamp(), rows);
  }

  @GET
  @Path("/timeline")
  @Operation(
      summary =
          "What can be sold of a title month by month, for two years from now where no day is"
              + " given")
  public TimelineAnswer timeline(
      @PathParam("id") UUID id, @BeanParam Inquiry inquiry, @BeanParam @Valid TitleWindow window) {
    LocalDate first = first(window, inquiry);
    LocalDate last = last(window, first);
    Question question = window.question(areas, first, last);
    var opened = desk.open(id, inquiry);
    var months =
        Timeline.of(book(opened, id), question, YearMonth.from(first), YearMonth.from(last));
    return new TimelineAnswer(
        id, opened.stamp(), months.stream().map(TimelineAnswer.Month::of).toList());
  }

  private LocalDate first(TitleWindow window, Inquiry inquiry) {
    LocalDate from = window.first();
    return from == null ? desk.dayOf(inquiry).withDayOfMonth(1) : from;
  }

  private static LocalDate last(TitleWindow window, LocalDate first) {
    LocalDate to = window.last();
    if (to == null) {
      return YearMonth.from(first).plusMonths(USUAL_MONTHS - 1L).atEndOfMonth();
    }
    if (ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(to)) >= MOST_MONTHS) {
      throw Problems.malformed("to", "must be at most " + MOST_MONTHS + " months after `from`");
    }
    return to;
  }

  private static Book book(Desk.Opened opened, UUID id) {
    return Objects.requireNonNull(opened.books().get(id));
  }
}
