package io.dealstream.announcement.domain.release;

import io.dealstream.vocabulary.ReleasePurpose;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why there is a release at all.
///
/// @param corrects the earlier release that it corrects or retracts; null for an announcement
/// @param told the licenses that the earlier release told of
/// @param withdrawn true when the press office takes the earlier release back
/// @param changes since then, the last of each kind of each thing: see [Change#isOfSame]
public record Occasion(
    @Nullable UUID corrects, List<License> told, boolean withdrawn, List<Change> changes) {
  /// Something new.
  public static final Occasion NEWS = new Occasion(null, List.of(), false, List.of());

  public Occasion {
    told = List.copyOf(told);
    changes = List.copyOf(changes);
  }

  /// A correction of what told of licenses, none of which still stands, is a retraction.
  public ReleasePurpose purpose() {
    if (corrects == null) {
      return ReleasePurpose.ANNOUNCEMENT;
    }
    boolean nothingStands = withdrawn || (!told.isEmpty() && standing().isEmpty());
    return nothingStands ? ReleasePurpose.RETRACTION : ReleasePurpose.CORRECTION;
  }

  /// The licenses that the earlier release told of, as far as they still are to be told of.
  List<License> standing() {
    return withdrawn
        ? List.of()
        : told.stream().filter(license -> !isOver(license.dealId())).toList();
  }

  /// True also when something is noted that came later.
  boolean isNoted(Change change) {
    return changes.stream().anyMatch(noted -> noted.covers(change));
  }

  /// What is to be said of it: that nothing changed after all is not, and of a license that is not
  /// in force nothing else.
  public List<Change> said() {
    return changes.stream()
        .filter(change -> !change.isUndoing())
        .filter(change -> change.endsLicense() || !isOver(change.about()))
        .toList();
  }

  /// True when it changes what is to be said.
  boolean isUndoneBy(Change change) {
    return changes.stream().anyMatch(change::undoes);
  }

  /// Nothing has to be said.
  boolean isMoot() {
    return corrects != null && !withdrawn && said().isEmpty();
  }

  Occasion with(Change change) {
    List<Change> more =
        new ArrayList<>(changes.stream().filter(other -> !other.isOfSame(change)).toList());
    more.add(change);
    return new Occasion(corrects, told, withdrawn, more);
  }

  Occasion withdrawing() {
    return new Occasion(corrects, told, true, changes);
  }

  private boolean isOver(UUID dealId) {
    return changes.stream()
        .anyMatch(change -> change.endsLicense() && change.about().equals(dealId));
  }
}
