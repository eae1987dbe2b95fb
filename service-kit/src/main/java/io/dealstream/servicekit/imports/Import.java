package io.dealstream.servicekit.imports;

import io.dealstream.sheets.Format;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that was sent to be imported.
///
/// @param kind of its rows, when it is no workbook
/// @param hash of its content
/// @param otherSheets that this service does not read
/// @param total how many rows it has
/// @param failure why it could not be gone through; null when nothing was in the way
record Import(
    UUID id,
    Format format,
    @Nullable String kind,
    String hash,
    State state,
    String sentBy,
    Instant sentAt,
    @Nullable String committedBy,
    @Nullable String reason,
    Acknowledges acknowledges,
    List<String> otherSheets,
    int total,
    @Nullable String failure) {
  /// From the arrival of the file to the last row.
  enum State {
    /// The dry run goes on.
    CHECKING,
    /// The dry run is over; nothing was written.
    CHECKED,
    COMMITTING,
    COMMITTED,
    /// Something broke on our side; what was taken by then is taken.
    FAILED
  }

  Import {
    otherSheets = List.copyOf(otherSheets);
  }

  /// The way through the rows that it is on.
  Pass pass() {
    boolean commit = committedBy != null;
    String actor = committedBy != null ? committedBy : sentBy;
    return new Pass(id, hash, commit, actor, reason, acknowledges, new HashSet<>());
  }
}
