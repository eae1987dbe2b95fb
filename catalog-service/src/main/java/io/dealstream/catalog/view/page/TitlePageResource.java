package io.dealstream.catalog.view.page;

import io.dealstream.catalog.domain.title.Title;
import io.dealstream.catalog.domain.title.Title.Registered;
import io.dealstream.catalog.domain.title.Title.Unregistered;
import io.dealstream.catalog.domain.title.TitleCommand;
import io.dealstream.catalog.domain.title.TitleDecider;
import io.dealstream.catalog.domain.title.TitleEvent;
import io.dealstream.catalog.view.license.Licenses;
import io.dealstream.catalog.view.page.TitlePage.Positions;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.CommandHandler.Happened;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// One title over HTTP. Facts, awards and results are answered from the stream itself, so that a
/// title can be read the moment it is registered; only the licenses come from a projection.
@Path("/titles/{id}")
@Tag(name = "Titles")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANY)
public class TitlePageResource {
  private final CommandHandler<TitleCommand, Title, TitleEvent> titles;
  private final TitleDecider decider = new TitleDecider();
  private final Licenses licenses;

  TitlePageResource(CommandHandler<TitleCommand, Title, TitleEvent> titles, Licenses licenses) {
    this.titles = titles;
    this.licenses = licenses;
  }

  @GET
  @Operation(summary = "One title with awards, audience results and licenses by territory")
  @APIResponse(
      responseCode = "200",
      description = "The title",
      content = @Content(schema = @Schema(implementation = TitlePage.class)))
  public Response one(@PathParam("id") UUID id) {
    List<Happened<TitleEvent>> history = happened(id);
    Title title = decider.initial();
    for (Happened<TitleEvent> happened : history) {
      title = decider.evolve(title, happened.event());
    }
    TitlePage page = page(id, title, history.getLast());
    return Answers.found(page.version(), page);
  }

  @GET
  @Path("/history")
  @Operation(summary = "All that happened to a title, in order")
  public List<HistoryEntry> history(@PathParam("id") UUID id) {
    return happened(id).stream().map(HistoryEntry::of).toList();
  }

  private List<Happened<TitleEvent>> happened(UUID id) {
    List<Happened<TitleEvent>> history = titles.history(id);
    if (history.isEmpty()) {
      throw Problems.missing("title", id);
    }
    return history;
  }

  private TitlePage page(UUID id, Title title, Happened<TitleEvent> last) {
    return switch (title) {
      case Unregistered() -> throw Problems.missing("title", id);
      case Registered(var facts, var awards, var results) -> {
        Licenses.Known known = licenses.of(id);
        yield new TitlePage(
            id,
            last.recorded().version(),
            FactsPart.of(facts),
            awards.stream().map(TitlePages::part).toList(),
            results.stream().map(TitlePages::part).toList(),
            known.licenses(),
            new Positions(last.recorded().position(), known.positions()));
      }
    };
  }
}
