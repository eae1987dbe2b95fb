package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Acknowledged;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.ledger.TrialLedger;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.imports.ImportKind;
import io.dealstream.servicekit.imports.Pass;
import io.dealstream.servicekit.imports.Verdict;
import io.dealstream.servicekit.imports.Verdict.Remark;
import io.dealstream.sheets.Row;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Records and amends licenses row by row. A license that clashes is refused, or recorded as in
/// conflict when that is what the user has said.
final class LicenseCommit implements ImportKind.Rows {
  private static final String CONFLICT = "RIGHTS_CONFLICT";

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
      register(row, id, before, read);
      @Nullable Rejection clash = sign(row, id, before, read);
      return deals.load(id).state().equals(before)
          ? Verdict.unchanged(id)
          : Verdict.taken(id, flags(row, clash));
    } catch (HttpProblem e) {
      return Verdict.refused(id, e).named(LicenseColumns::column);
    }
  }

  /// A licensee is registered for its license only: not for one that is about to be refused.
  private void register(Row row, UUID id, Deal before, LicenseReading.Read read) {
    if (read.licensee().anew() == null) {
      return;
    }
    Deal after = LicenseReading.after(before, read.license());
    if (!pass.acknowledgesConflicts()) {
      new TrialLedger(pool)
          .sign(id, before, after)
          .ifPresent(clash -> {
            throw Problems.refused(clash);
          });
    }
    licensees.register(pass, row, read.licensee());
  }

  /// @return with what the license is in conflict; null when there is nothing
  private @Nullable Rejection sign(Row row, UUID id, Deal before, LicenseReading.Read read) {
    Outcome outcome =
        send(row, id, LicenseReading.command(before, read.license(), Acknowledged.NOTHING));
    if (pass.acknowledgesConflicts()
        && outcome instanceof Outcome.Refused(Rejection why)
        && why.code().equals(CONFLICT)) {
      DealCommand known =
          LicenseReading.command(before, read.license(), Acknowledged.deals(dealIds(why)));
      Answers.done("deal", send(row, id, known));
      return why;
    }
    Answers.done("deal", outcome);
    return null;
  }

  private Outcome send(Row row, UUID id, DealCommand command) {
    return deals.begin(id, command, pass.context(row));
  }

  private static List<UUID> dealIds(Rejection conflict) {
    return conflict.facts().get("conflicts") instanceof List<?> clashes
        ? clashes.stream()
            .map(clash -> (UUID) ((Map<?, ?>) clash).get("dealId"))
            .distinct()
            .sorted()
            .toList()
        : List.of();
  }

  private static List<Remark> flags(Row row, @Nullable Rejection clash) {
    List<Remark> flags = new ArrayList<>(UnknownFacts.of(row));
    if (clash != null) {
      flags.addFirst(Remark.of(clash));
    }
    return flags;
  }
}
