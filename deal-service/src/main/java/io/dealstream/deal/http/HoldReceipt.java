package io.dealstream.deal.http;

import io.dealstream.deal.domain.hold.HoldEvent;
import io.dealstream.deal.domain.hold.HoldEvent.HoldPlaced;
import io.dealstream.eventkit.CommandHandler.Happened;
import io.dealstream.eventkit.Outcome;
import io.dealstream.servicekit.http.Answers;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a hold that was placed answers.
///
/// @param version of the holds of its title, also in the `ETag`
/// @param position up to which a read model must be to show the effect
@Schema(name = "HoldReceipt", description = "What a hold that was placed answers")
record HoldReceipt(
    @Schema(examples = "01970000-0000-7000-8000-000000000005") UUID id,
    @Schema(examples = "01970000-0000-7000-8000-000000000003") UUID titleId,
    @Schema(examples = "1", description = "1 is the first hold; others wait behind it") int rank,
    @Schema(examples = "3", description = "Version of the title's holds, also in the ETag")
        int version,
    @Schema(
            examples = "42",
            description = "A read model that has applied this position shows the effect")
        long position) {

  /// The answer to the command that led to this version; the same whenever it is repeated.
  static HoldReceipt of(List<Happened<HoldEvent>> history, Outcome.Done done) {
    HoldPlaced placed = (HoldPlaced) history.get(done.version() - 1).event();
    return new HoldReceipt(
        placed.holdId(), done.streamId(), placed.rank(), done.version(), done.position());
  }

  Response created() {
    Response receipt = Answers.found(version, this);
    return Response.fromResponse(receipt)
        .status(Response.Status.CREATED)
        .location(URI.create("/holds/" + id))
        .build();
  }

  /// 200 for a command on a hold that is there.
  static Response changed(UUID holdId, Outcome.Done done) {
    return Answers.found(
        done.version(), new Answers.Receipt(holdId, done.version(), done.position()));
  }
}
