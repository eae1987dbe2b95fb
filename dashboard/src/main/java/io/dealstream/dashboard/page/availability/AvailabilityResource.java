package io.dealstream.dashboard.page.availability;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Download;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.client.catalog.Found;
import io.dealstream.dashboard.client.catalog.ListedTitle;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Trouble;
import io.dealstream.dashboard.session.Person;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/// What can be sold of titles, as a page for those who sell, and as files.
@Path("/availability")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"sales", "legal", "finance", "catalog", "admin"})
public class AvailabilityResource {
  private static final int MOST_TITLES = 20;

  private final Catalog catalog;
  private final Person person;
  private final Frames frames;

  AvailabilityResource(Catalog catalog, Person person, Frames frames) {
    this.catalog = catalog;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "availability")
  static class Templates {
    static native TemplateInstance availability(Frame frame, Reader r, AvailabilityView page);

    private Templates() {}
  }

  @GET
  public Response show(@Context UriInfo uri) {
    return page(question(uri), Trouble.NONE);
  }

  /// The file that the catalog makes of the same question; the page again when it makes none.
  @GET
  @Path("/export")
  public Response export(@Context UriInfo uri) {
    Question question = question(uri);
    Answer<Download> answer = catalog.export(person.caller(), question.export());
    return Trouble.of(answer, frames.reader())
        .map(trouble -> page(question, trouble))
        .orElseGet(() -> file(answer.value().orElseThrow()));
  }

  private static Response file(Download file) {
    return Response.ok(file.content())
        .type(file.type())
        .header("Content-Disposition", file.disposition())
        .build();
  }

  private Question question(UriInfo uri) {
    return new Question(new Form(uri.getQueryParameters()), frames.reader());
  }

  /// @param before what went wrong already
  private Response page(Question question, Trouble before) {
    Reader r = frames.reader();
    Answer<Listed<ListedTitle>> titles =
        catalog.titles(person.caller(), question.title(), null, MOST_TITLES);
    List<ListedTitle> asked = titles.value().map(Listed::items).orElse(List.of());
    Optional<Answer<Found>> answer =
        question.isAsked() && !asked.isEmpty()
            ? Optional.of(search(question, asked))
            : Optional.empty();
    Trouble trouble = answer.flatMap(found -> Trouble.of(found, r)).orElse(before);
    AvailabilityView page =
        new AvailabilityViews(question, r, person.seesNegotiations())
            .of(titles, answer.flatMap(Answer::value), trouble);
    return Response.status(trouble.status())
        .entity(Templates.availability(frames.of("availability"), r, page).render())
        .build();
  }

  private Answer<Found> search(Question question, List<ListedTitle> titles) {
    return catalog.search(
        person.caller(),
        question.inquiry(),
        question.body(titles.stream().map(ListedTitle::id).toList()));
  }
}
