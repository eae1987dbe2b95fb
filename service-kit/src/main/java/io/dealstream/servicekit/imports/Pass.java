package io.dealstream.servicekit.imports;

import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.Metadata;
import io.dealstream.sheets.Columns;
import io.dealstream.sheets.Row;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One way through the rows of a file.
///
/// @param hash of the file's content
/// @param commit false for a dry run
/// @param actor who sent the file, or who committed it
/// @param reason in the actor's words
/// @param acknowledges what is known of rows and no reason to refuse them
/// @param before ids of what the rows so far are about: rows of all sheets put theirs in, so that
///   in a dry run too a row may name what an earlier one begins
public record Pass(
    UUID importId,
    String hash,
    boolean commit,
    String actor,
    @Nullable String reason,
    Acknowledges acknowledges,
    Set<UUID> before) {
  private static final String KEYS = "dealstream/import";

  /// The circumstances of a row's command. Its key follows from the file and the row's reference,
  /// whoever sends it: the same file does nothing twice.
  public CommandContext context(Row row) {
    return context(row, "");
  }

  /// The same for one of several commands of a row.
  ///
  /// @param part tells them apart
  public CommandContext context(Row row, String part) {
    String why = Objects.requireNonNullElse(reason, "Imported");
    Metadata metadata = new Metadata(actor, why, importId.toString(), null, null);
    String reference = Objects.requireNonNull(row.text(Columns.REFERENCE));
    String key = String.join("/", hash, row.sheet(), part, reference);
    String fingerprint = Hash.of(new TreeMap<>(row.cells()).toString());
    return CommandContext.of(metadata).once(new CommandKey(KEYS, key, fingerprint));
  }
}
