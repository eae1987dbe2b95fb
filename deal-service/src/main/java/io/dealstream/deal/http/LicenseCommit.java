package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.ledger.TrialLedger;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.imports.ImportKind;
import io.dealstream.servicekit.imports.Pass;
import io.dealstream.servicekit.imports.Verdict;
import io.dealstream.servicekit.imports.Verdict.Remark;
import io.dealstream.sheets.Row;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Records and amends licenses row by row. One to which something is to be said is refused, or
/// recorded with a flag when the user has said that he knows of it. What changes between the look
/// and the record is refused by the ledger itself.
final class LicenseCommit implements ImportKind.Rows {
  private final Pass pass;
  private final LicenseReading reading;
  private final ImportedLicensees licensees;
  private final CommandHandler<DealCommand, Deal, DealEvent> deals;
  private final DataSource pool;

  LicenseCommit(
      Pass pass,
      LicenseReading reading,
      ImportedLicensees licensees,
      CommandHandler<DealCommand, Deal, DealEvent> deals,
      DataSource pool) {
    this.pass = pass;
    this.reading = reading;
    this.licensees = licensees;
    this.deals = deals;
    this.pool = pool;
  }

  @Override
  public Verdict take(Row row) {
    UUID id = LicenseReading.dealId(row);
    try {
      LicenseReading.Read read = reading.read(row);
      Deal before = deals.load(id).state();
      if (LicenseReading.says(before, read.license())) {
        return Verdict.unchanged(id);
      }
      // A ledger of its own: what earlier rows have signed stands in the real one.
      Objections objections = Objections.of(id, before, read.license(), new TrialLedger(pool));
      if (!objections.within(pass.acknowledges())) {
        return Verdict.refused(id, objections.remarks());
      }
      licensees.register(pass, row, read.licensee());
      sign(row, id, LicenseReading.command(before, read.license(), objections.acknowledged()));
      return deals.load(id).state().equals(before)
          ? Verdict.unchanged(id)
          : Verdict.taken(id, flags(row, objections));
    } catch (HttpProblem e) {
      return Verdict.refused(id, e).named(LicenseColumns::column);
    }
  }

  private void sign(Row row, UUID id, DealCommand command) {
    Answers.done("deal", deals.begin(id, command, pass.context(row)));
  }

  private static List<Remark> flags(Row row, Objections objections) {
    return Stream.of(objections.remarks(), UnknownFacts.of(row)).flatMap(List::stream).toList();
  }
}
