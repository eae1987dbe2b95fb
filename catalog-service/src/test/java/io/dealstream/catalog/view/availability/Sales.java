package io.dealstream.catalog.view.availability;

import static io.dealstream.catalog.Calls.as;
import static io.dealstream.catalog.Calls.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.catalog.OtherServices;
import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.contracts.DealTermsEvent.Financials;
import io.dealstream.contracts.DealTermsEvent.Holdback;
import io.dealstream.contracts.DealTermsEvent.LicensePeriod;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsSigned;
import io.dealstream.contracts.HoldEvent.HoldPlaced;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Money;
import io.dealstream.vocabulary.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happens to the rights in a title.
final class Sales {
  static final LocalDate FROM = LocalDate.parse("2026-07-01");
  static final LocalDate TO = LocalDate.parse("2028-06-30");
  static final UUID LICENSEE = new UUID(7, 7);

  private final UUID title;

  Sales(UUID title) {
    this.title = title;
  }

  /// All rights exclusively, for the whole world and for ever.
  Sales acquired() {
    return acquired(true, null, null, Territory.WORLD.code());
  }

  Sales acquired(
      boolean exclusive, @Nullable LocalDate from, @Nullable LocalDate to, String... territories) {
    ObjectNode request = object("{\"from\":\"A producer\",\"reason\":\"Contract of March 3\"}");
    ObjectNode block = request.withArray("blocks").addObject();
    block.putArray("media").add("ALL");
    block.putArray("languages").add("ALL");
    Stream.of(territories).forEach(block.putArray("territories")::add);
    block.put("from", from == null ? null : from.toString());
    block.put("to", to == null ? null : to.toString());
    block.put("exclusive", exclusive);
    as("catalog")
        .body(request.toString())
        .post("/titles/" + title + "/acquisitions")
        .then()
        .statusCode(201);
    return this;
  }

  /// A license from [#FROM] to [#TO].
  UUID licensed(@Nullable Media media, @Nullable Boolean exclusive, String... territories) {
    return licensed(null, media, exclusive, territories);
  }

  /// The same, with the promise that nobody else uses the title in this way as long.
  UUID licensed(
      @Nullable Media heldBack,
      @Nullable Media media,
      @Nullable Boolean exclusive,
      String... territories) {
    UUID deal = UUID.randomUUID();
    Licensee buyer = new Licensee(LICENSEE, "Imagen TV", new Territory("MX"), true);
    List<Block> blocks = List.of(block(media, exclusive, territories));
    LocalDate day = LocalDate.parse("2026-02-01");
    Financials secret = new Financials(new Money(12_345_678, "USD"), null);
    OtherServices.publish(
        new LicenseSigned(deal, buyer, List.of(title), blocks, day, false),
        new LicenseTermsSigned(
            deal,
            List.of(new LicensePeriod(FROM, TO)),
            heldBack == null
                ? null
                : List.of(new Holdback(0, List.of(heldBack), null, List.of("ALL"), null, TO)),
            secret));
    return deal;
  }

  /// An exclusive first hold from [#FROM] to [#TO], for some days from now.
  UUID held(Media media, String... territories) {
    UUID hold = UUID.randomUUID();
    Instant until = Instant.now().plus(9, ChronoUnit.DAYS);
    OtherServices.publish(
        new HoldPlaced(
            title,
            hold,
            new UUID(7, 8),
            block(media, true, territories),
            new LicensePeriod(FROM, TO),
            1,
            until));
    return hold;
  }

  private Block block(@Nullable Media media, @Nullable Boolean exclusive, String... territories) {
    return new Block(
        List.of(title),
        null,
        media == null ? null : List.of(media),
        territories(territories),
        List.of("ALL"),
        exclusive);
  }

  private static List<Territory> territories(String... codes) {
    return Stream.of(codes).map(Territory::new).toList();
  }
}
