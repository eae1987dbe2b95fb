package io.dealstream.announcement.view.release;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that a release may be written from, in a form that can be said in any language.
///
/// @param about the title or deal that it speaks of, or an id of its own
/// @param eventIds the events that say so, by which sentences name it
/// @param said a name, headline or figure; null when it must not be named
/// @param code of an award's level, a figure's metric or a change
/// @param source who says so, where that is recorded
@Schema(name = "ReleaseFact", description = "Something that the release may be written from")
public record FactPart(
    @Schema(examples = "LICENSE") Kind kind,
    UUID about,
    List<UUID> eventIds,
    @Schema(examples = "Canal 13") @Nullable String said,
    @Schema(examples = "SUBMITTED") @Nullable String code,
    @Schema(examples = "[\"CL\"]") List<String> territories,
    @Schema(examples = "Annual report") @Nullable String source) {
  /// What kind of fact it is.
  @Schema(name = "ReleaseFactKind")
  public enum Kind {
    LICENSOR,
    LICENSE,
    /// Announced by another release.
    EARLIER_LICENSE,
    TITLE,
    AWARD,
    AUDIENCE_RESULT,
    QUOTE,
    /// The release that this one corrects or takes back.
    CORRECTED_RELEASE,
    /// What is corrected.
    CHANGE
  }

  public FactPart {
    eventIds = List.copyOf(eventIds);
    territories = List.copyOf(territories);
  }
}
