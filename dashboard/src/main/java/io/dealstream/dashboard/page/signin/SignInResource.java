package io.dealstream.dashboard.page.signin;

import io.dealstream.dashboard.client.Link;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.LocalAddress;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.session.Person;
import io.dealstream.dashboard.session.SignIns;
import io.dealstream.dashboard.session.TrialPeople;
import io.dealstream.dashboard.session.TrialPeople.Trial;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;

/// Signing in on the local platform, and out.
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignInResource {
  private final SignIns signIns;
  private final TrialPeople people;
  private final Person person;
  private final Frames frames;

  SignInResource(SignIns signIns, TrialPeople people, Person person, Frames frames) {
    this.signIns = signIns;
    this.people = people;
    this.person = person;
    this.frames = frames;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "signin")
  static class Templates {
    static native TemplateInstance signin(
        Frame frame, Reader r, List<Trial> people, String company, String back);

    private Templates() {}
  }

  @GET
  public Response begin() {
    Frame frame = frames.of("");
    String home =
        !frame.guest().signedIn() ? "/sign-in" : person.seesNegotiations() ? "/pipeline" : "/press";
    return Response.seeOther(URI.create(home)).build();
  }

  @GET
  @Path("/sign-in")
  public TemplateInstance page(@QueryParam("back") @DefaultValue("/") String back) {
    String to = LocalAddress.of(back).toString();
    String company =
        signIns.atCompany() ? Link.to("/sign-in/company").with("back", to).toString() : "";
    return Templates.signin(frames.of(""), frames.reader(), people.all(), company, to);
  }

  /// Whoever comes here has signed in at the company's provider: whoever has not is led there.
  @GET
  @Path("/sign-in/company")
  @Authenticated
  public Response signedIn(@QueryParam("back") @DefaultValue("/") String back) {
    return Response.seeOther(LocalAddress.of(back)).build();
  }

  @POST
  @Path("/sign-in")
  public Response signIn(
      @FormParam("role") @DefaultValue("") String role,
      @FormParam("back") @DefaultValue("/") String back,
      @Context UriInfo uri) {
    NewCookie session = signIns.begin(role, uri).orElseThrow(NotFoundException::new);
    return Response.seeOther(LocalAddress.of(back)).cookie(session).build();
  }

  @POST
  @Path("/sign-out")
  public Response signOut(@Context UriInfo uri) {
    return Response.seeOther(URI.create("/sign-in")).cookie(signIns.end(uri)).build();
  }
}
