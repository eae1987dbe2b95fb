package io.dealstream.dashboard.page.title;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.client.catalog.WhatIf;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.PartWords;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.RightsForm;
import io.dealstream.dashboard.page.Trouble;
import io.dealstream.dashboard.page.Unshown;
import io.dealstream.dashboard.page.Written;
import io.dealstream.dashboard.page.title.WhatIfView.Choice;
import io.dealstream.dashboard.session.Person;
import io.dealstream.vocabulary.Media;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What would happen if rights in a title were sold, as a page for those who sell.
@Path("/titles/{id}/what-if")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"sales", "legal", "finance", "catalog", "admin"})
public class WhatIfResource {
  private final Catalog catalog;
  private final Person person;
  private final Frames frames;

  WhatIfResource(Catalog catalog, Person person, Frames frames) {
    this.catalog = catalog;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "title")
  static class Templates {
    static native TemplateInstance whatif(Frame frame, Reader r, WhatIfView page);

    private Templates() {}
  }

  @GET
  public Response show(@PathParam("id") UUID id, @Context UriInfo uri) {
    Reader r = frames.reader();
    Form form = new Form(uri.getQueryParameters());
    Title title = Unshown.unless(catalog.title(person.caller(), id));
    Optional<Answer<WhatIf>> answer =
        form.text("ask").isEmpty()
            ? Optional.empty()
            : Optional.of(catalog.whatIf(person.caller(), body(id, form, r)));
    Trouble trouble = answer.flatMap(one -> Trouble.of(one, r)).orElse(Trouble.NONE);
    WhatIfView page = view(title, form, answer.flatMap(Answer::value), trouble, r);
    return Response.status(trouble.status())
        .entity(Templates.whatif(frames.of("titles"), r, page).render())
        .build();
  }

  private static Map<String, Object> body(UUID id, Form form, Reader r) {
    Map<String, Object> block =
        Map.of(
            "titleIds",
            List.of(id),
            "rights",
            new RightsForm(form, r).body(),
            "exclusive",
            form.has("exclusive", "true"));
    return Map.of("blocks", List.of(block));
  }

  private WhatIfView view(
      Title title, Form form, Optional<WhatIf> answer, Trouble trouble, Reader r) {
    PartWords words = new PartWords(r, person.seesNegotiations());
    return new WhatIfView(
        title.id().toString(),
        title.facts().internationalTitle(),
        new Written(form, trouble.wrong()),
        trouble.text(),
        Arrays.stream(Media.values())
            .map(m -> new Choice(m.name(), r.media(m.name()), form.has("media", m.name())))
            .toList(),
        answer.map(one -> words.of(one.outcomes().getFirst())).orElse(null),
        answer.map(one -> one.left().getFirst().nonExclusively()).orElse(List.of()).stream()
            .map(words::line)
            .toList());
  }
}
