package io.dealstream.dashboard.page.failure;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.page.Frame;
import io.dealstream.dashboard.page.Frames;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Unshown;
import io.dealstream.dashboard.session.ForeignForm;
import io.dealstream.dashboard.session.SignIns;
import io.dealstream.dashboard.session.SignedOut;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What is answered when there is no page to show, in words and with a way on.
public class Failures {
  private static final int FIRST = 1;

  private final Frames frames;
  private final SignIns signIns;

  Failures(Frames frames, SignIns signIns) {
    this.frames = frames;
    this.signIns = signIns;
  }

  /// The pages; everything put into them is escaped.
  @CheckedTemplate(basePath = "failure")
  static class Templates {
    static native TemplateInstance failure(Frame frame, Reader r, String what, boolean signIn);

    static native TemplateInstance unshown(Frame frame, Reader r, String why);

    private Templates() {}
  }

  @ServerExceptionMapper(priority = FIRST)
  Response nobody(UnauthorizedException e, UriInfo uri) {
    return signedOut(uri);
  }

  @ServerExceptionMapper
  Response refused(SignedOut e, UriInfo uri) {
    return signedOut(uri);
  }

  @ServerExceptionMapper
  Response foreign(ForeignForm e) {
    return page(Response.Status.FORBIDDEN, "foreign", false);
  }

  @ServerExceptionMapper(priority = FIRST)
  Response forbidden(ForbiddenException e) {
    return page(Response.Status.FORBIDDEN, "forbidden", false);
  }

  @ServerExceptionMapper
  Response missing(NotFoundException e) {
    return page(Response.Status.NOT_FOUND, "missing", false);
  }

  @ServerExceptionMapper
  Response unshown(Unshown e) {
    Reader r = frames.reader();
    Response.Status status =
        e.answer() instanceof Answer.Down
            ? Response.Status.SERVICE_UNAVAILABLE
            : Response.Status.CONFLICT;
    return html(status, Templates.unshown(frames.of(""), r, Notice.of(e.answer(), r).orElse("")));
  }

  /// Without the cookie, or what is asked for next would be refused as well.
  private Response signedOut(UriInfo uri) {
    Response page = page(Response.Status.UNAUTHORIZED, "signed-out", true);
    return Response.fromResponse(page).cookie(signIns.forget(uri)).build();
  }

  private Response page(Response.Status status, String what, boolean signIn) {
    return html(status, Templates.failure(frames.of(""), frames.reader(), what, signIn));
  }

  private static Response html(Response.Status status, TemplateInstance page) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header("Cache-Control", "no-store")
        .entity(page.render())
        .build();
  }
}
