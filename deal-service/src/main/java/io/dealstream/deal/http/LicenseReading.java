package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Acknowledged;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealCommand.RecordLicense;
import io.dealstream.deal.domain.deal.DealDecider;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.deal.domain.deal.LicenseCommand.AmendLicense;
import io.dealstream.deal.domain.deal.Terms;
import io.dealstream.deal.view.acquired.Cover;
import io.dealstream.deal.view.title.TitleDirectory;
import io.dealstream.eventkit.Decision;
import io.dealstream.servicekit.http.Bodies;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.imports.Pass;
import io.dealstream.sheets.Columns;
import io.dealstream.sheets.References;
import io.dealstream.sheets.Row;
import io.dealstream.vocabulary.Days;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads rows of licenses: which deal, which licensee, and what is to be done so that the deal says
/// what the row says.
final class LicenseReading {
  private static final DealDecider RULES = new DealDecider();

  private final ImportedLicensees licensees;
  private final TitleDirectory titles;
  private final Areas areas;
  private final Cover cover;
  private final Bodies bodies;
  private final String reason;
  private boolean waited;

  LicenseReading(
      ImportedLicensees licensees,
      TitleDirectory titles,
      Areas areas,
      Cover cover,
      Bodies bodies,
      Pass pass) {
    this.licensees = licensees;
    this.titles = titles;
    this.areas = areas;
    this.cover = cover;
    this.bodies = bodies;
    this.reason = Objects.requireNonNullElse(pass.reason(), "Imported");
  }

  /// A row that can be read.
  record Read(ImportedLicensees.Found licensee, RecordLicense license) {}

  static UUID dealId(Row row) {
    return References.id("license", Objects.requireNonNull(row.text(Columns.REFERENCE)));
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 or 409 when something in it is wrong
  Read read(Row row) {
    ImportedLicensees.Found licensee = licensees.find(row);
    UUID licenseeId = licensee.buyer().licenseeId();
    RecordRequest request =
        bodies.read(LicenseColumns.body(row, licenseeId, reason), RecordRequest.class);
    RecordLicense license = request.command(licensee.buyer(), areas, cover);
    requireTitles(request.titleIds());
    return new Read(licensee, license);
  }

  /// Titles may be on their way when the first row asks; later rows of the file do not wait.
  private void requireTitles(List<UUID> ids) {
    Set<UUID> unknown = waited ? titles.unknownNow(ids) : titles.unknown(ids);
    if (!unknown.isEmpty()) {
      waited = true;
      throw Problems.unknown("TITLE_UNKNOWN", LicenseColumns.TITLES, unknown);
    }
  }

  /// True when the deal says what the row says, whatever became of it since.
  static boolean says(Deal now, RecordLicense row) {
    return now instanceof Deal.Signed(var subject, var offers, License license)
        && subject.licenseeId().equals(row.buyer().licenseeId())
        && license.terms().equals(row.terms())
        && Objects.equals(license.signedOn(), row.signedOn());
  }

  /// What makes the deal say what the row says, whether its rights were acquired or not. Who bought
  /// it and when it was signed is not amended: that would be another license.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when that cannot be
  static DealCommand command(Deal now, RecordLicense row, Acknowledged acknowledged) {
    return switch (now) {
      case Deal.NotOpened() ->
          new RecordLicense(
              row.buyer(),
              row.terms(),
              row.signedOn(),
              acknowledged,
              row.cover().acknowledged(true));
      case Deal.Signed(var subject, var offers, License license) -> {
        if (!subject.licenseeId().equals(row.buyer().licenseeId())
            || !Objects.equals(license.signedOn(), row.signedOn())
            || !license.terms().financials().equals(row.terms().financials())) {
          throw Problems.refused(
              "ANOTHER_LICENSE",
              "licensee, day of signature or money are not those of the license with this"
                  + " reference",
              Map.of("licenseeId", subject.licenseeId()));
        }
        yield new AmendLicense(
            firstDay(license.terms(), row.terms()),
            row.terms().blocks(),
            acknowledged,
            row.cover().acknowledged(true));
      }
      case Deal.Negotiating deal -> throw notALicense();
      case Deal.Agreed deal -> throw notALicense();
      case Deal.Lost deal -> throw notALicense();
      case Deal.Withdrawn deal -> throw notALicense();
    };
  }

  /// The deal when the row's license is signed, whatever there is to say against it.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the rules refuse it
  static Deal after(Deal now, RecordLicense row) {
    return switch (RULES.decide(now, command(now, row, Acknowledged.NOTHING))) {
      case Decision.Rejected<DealEvent>(var why) -> throw Problems.refused(why);
      case Decision.Accepted<DealEvent>(List<DealEvent> events) -> {
        Deal after = now;
        for (DealEvent event : events) {
          after = RULES.evolve(after, event);
        }
        yield after;
      }
    };
  }

  /// A correction holds from the first day of either on, as if the row had been right at once.
  private static LocalDate firstDay(Terms before, Terms after) {
    return Stream.of(before, after)
        .flatMap(terms -> terms.blocks().stream())
        .flatMap(block -> Stream.concat(Stream.of(block.widest()), block.heldBack().stream()))
        .map(extent -> Days.first(extent.days().intervals().getFirst()).orElse(Days.FIRST))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static HttpProblem notALicense() {
    return Problems.refused("NOT_A_LICENSE", "the reference is that of a negotiation", Map.of());
  }
}
