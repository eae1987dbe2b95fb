package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.ledger.TrialLedger;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.servicekit.imports.ImportKind;
import io.dealstream.servicekit.imports.Verdict;
import io.dealstream.sheets.Row;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.UUID;

/// The dry run of licenses: what would be said to each, by the acquired rights, by the ledger and
/// by the file.
final class LicenseTrial implements ImportKind.Rows {
  private final LicenseReading reading;
  private final CommandHandler<DealCommand, Deal, DealEvent> deals;
  private final TrialLedger ledger;

  LicenseTrial(
      LicenseReading reading,
      CommandHandler<DealCommand, Deal, DealEvent> deals,
      TrialLedger ledger) {
    this.reading = reading;
    this.deals = deals;
    this.ledger = ledger;
  }

  @Override
  public Verdict take(Row row) {
    UUID id = LicenseReading.dealId(row);
    try {
      LicenseReading.Read read = reading.read(row);
      Deal now = deals.load(id).state();
      if (LicenseReading.says(now, read.license())) {
        return Verdict.unchanged(id);
      }
      Objections objections = Objections.of(id, now, read.license(), ledger);
      if (!objections.all().isEmpty()) {
        return Verdict.refused(id, objections.remarks());
      }
      ledger.sign(id, LicenseReading.after(now, read.license()));
      return Verdict.taken(id, UnknownFacts.of(row));
    } catch (HttpProblem e) {
      return Verdict.refused(id, e).named(LicenseColumns::column);
    }
  }
}
