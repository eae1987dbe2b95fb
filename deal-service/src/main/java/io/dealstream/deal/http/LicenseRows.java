package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.ledger.TrialLedger;
import io.dealstream.deal.view.acquired.Cover;
import io.dealstream.deal.view.title.TitleDirectory;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.servicekit.http.Bodies;
import io.dealstream.servicekit.imports.ImportKind;
import io.dealstream.servicekit.imports.Pass;
import io.dealstream.sheets.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/// Rows of licenses that were signed before: a new reference records a license, one that is known
/// amends it.
@ApplicationScoped
public class LicenseRows implements ImportKind {
  private final CommandHandler<DealCommand, Deal, DealEvent> deals;
  private final ImportedLicensees licensees;
  private final TitleDirectory titles;
  private final Areas areas;
  private final Cover cover;
  private final Bodies bodies;
  private final DataSource pool;

  LicenseRows(
      CommandHandler<DealCommand, Deal, DealEvent> deals,
      ImportedLicensees licensees,
      TitleDirectory titles,
      Areas areas,
      Cover cover,
      Bodies bodies,
      DataSource pool) {
    this.deals = deals;
    this.licensees = licensees;
    this.titles = titles;
    this.areas = areas;
    this.cover = cover;
    this.bodies = bodies;
    this.pool = pool;
  }

  @Override
  public Columns columns() {
    return LicenseColumns.LICENSES;
  }

  @Override
  public Rows begin(Pass pass) {
    LicenseReading reading = new LicenseReading(licensees, titles, areas, cover, bodies, pass);
    return pass.commit()
        ? new LicenseCommit(pass, reading, licensees, deals, pool)
        : new LicenseTrial(reading, deals, new TrialLedger(pool));
  }
}
