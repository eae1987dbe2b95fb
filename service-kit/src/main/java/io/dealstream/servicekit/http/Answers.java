package io.dealstream.servicekit.http;

import io.dealstream.eventkit.Outcome;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Turns outcomes of commands into responses.
public final class Answers {
  private Answers() {}

  /// What a command that happened answers.
  ///
  /// @param version of the thing, also in the `ETag`
  /// @param position up to which a read model must be to show the effect
  @Schema(description = "What a command that happened answers")
  public record Receipt(
      @Schema(examples = "01970000-0000-7000-8000-000000000001") UUID id,
      @Schema(examples = "3", description = "Version of the thing, also in the ETag") int version,
      @Schema(
              examples = "42",
              description = "A read model that has applied this position shows the effect")
          long position) {}

  /// 200 for a command on something that is there.
  ///
  /// @param what the word for it, for a 404
  public static Response changed(String what, Outcome outcome) {
    Outcome.Done done = done(what, outcome);
    return receipt(Response.ok(), done);
  }

  /// 201 for a command that begins something.
  ///
  /// @param path of the collection, like `/deals`
  public static Response created(String what, String path, Outcome outcome) {
    Outcome.Done done = done(what, outcome);
    return receipt(Response.created(URI.create(path + "/" + done.streamId())), done);
  }

  /// 200 with a thing and its version.
  public static Response found(int version, Object thing) {
    return Response.ok(thing).header("ETag", Problems.etag(version)).build();
  }

  /// The outcome when it happened.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem when it did not
  public static Outcome.Done done(String what, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> done;
      case Outcome.Refused(var why) -> throw Problems.refused(why);
      case Outcome.Missing(UUID id) -> throw Problems.missing(what, id);
      case Outcome.Stale(int actual) -> throw Problems.stale(actual);
      case Outcome.KeyReused() -> throw Problems.keyReused();
      case Outcome.Contended(int attempts) ->
          throw Problems.unavailable(
              "CONTENDED", "others changed the " + what + " each of " + attempts + " times");
    };
  }

  private static Response receipt(Response.ResponseBuilder response, Outcome.Done done) {
    return response
        .header("ETag", Problems.etag(done.version()))
        .entity(new Receipt(done.streamId(), done.version(), done.position()))
        .build();
  }
}
