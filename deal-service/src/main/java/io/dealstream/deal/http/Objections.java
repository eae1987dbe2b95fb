package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Acknowledged;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand.RecordLicense;
import io.dealstream.deal.ledger.TrialLedger;
import io.dealstream.eventkit.Rejection;
import io.dealstream.servicekit.imports.Acknowledges;
import io.dealstream.servicekit.imports.Verdict.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// What `POST /licenses` would refuse the license of a row for, all of it. The dry run and the
/// commit of an import look in the same way, so that they say the same.
///
/// @param all one for each kind: rights not acquired, clashes, holds of others
record Objections(List<Rejection> all) {
  private static final String GAPS = "RIGHTS_NOT_ACQUIRED";
  private static final String CONFLICTS = "RIGHTS_CONFLICT";
  private static final String HOLDS = "RIGHTS_HELD";

  Objections {
    all = List.copyOf(all);
  }

  static Objections of(UUID id, Deal before, RecordLicense license, TrialLedger ledger) {
    Deal after = LicenseReading.after(before, license);
    List<Rejection> all = new ArrayList<>();
    license.cover().refusal().ifPresent(all::add);
    all.addAll(ledger.objections(id, before, after));
    return new Objections(all);
  }

  /// True when all that there is to say is known.
  boolean within(Acknowledges known) {
    return all.stream()
        .allMatch(why ->
            switch (why.code()) {
              case GAPS -> known.gaps();
              case CONFLICTS -> known.conflicts();
              case HOLDS -> known.holds();
              default -> false;
            });
  }

  /// The deals and holds, as they are acknowledged one by one.
  Acknowledged acknowledged() {
    return new Acknowledged(ids(CONFLICTS, "conflicts", "dealId"), ids(HOLDS, "holds", "holdId"));
  }

  List<Remark> remarks() {
    return all.stream().map(Remark::of).toList();
  }

  private List<UUID> ids(String code, String list, String name) {
    return all.stream()
        .filter(why -> why.code().equals(code))
        .flatMap(
            why -> why.facts().get(list) instanceof List<?> facts ? facts.stream() : Stream.of())
        .map(fact -> (UUID) ((Map<?, ?>) fact).get(name))
        .distinct()
        .sorted()
        .toList();
  }
}
