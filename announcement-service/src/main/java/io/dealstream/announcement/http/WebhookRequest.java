package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.webhook.Announcement;
import io.dealstream.announcement.domain.webhook.Target;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who wants to be told of announcements.
///
/// @param languages null or none at all: in all of them
/// @param announcements null or none at all: of everything
/// @param since announcements of this moment and later ones are sent first; null: none that was
@Schema(name = "WebhookRequest", description = "Who wants to be told of announcements")
record WebhookRequest(
    @NotBlank
        @Size(max = WebhookUrls.LONGEST)
        @PlainText
        @Schema(examples = "https://newsroom.example/hooks/dealstream")
        String url,
    @NotBlank @Size(max = 300) @PlainText @Schema(examples = "The Daily Example, culture desk")
        String description,
    @Size(max = 20)
        @Schema(
            examples = "[\"en\", \"es\"]",
            description = "Texts in these languages are sent; without them, in all")
        @Nullable List<@NotNull @Size(max = 35) @PlainText String> languages,
    @Size(max = 20)
        @Schema(
            examples = "[\"RELEASE_PUBLISHED\"]",
            description = "Only these are sent; without them, all")
        @Nullable List<@NotNull Announcement> announcements,
    @Schema(
            examples = "2026-01-01T00:00:00Z",
            description = "Announcements since then are sent first; without it, only new ones")
        @Nullable Instant since,
    @Size(max = 2000) @PlainText @Schema(examples = "Asked for by its editor")
        @Nullable String reason) {

  /// @param known languages of releases
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when a language is none of them
  Target target(URI admitted, List<String> known) {
    List<String> chosen = languages == null ? List.of() : languages.stream().distinct().toList();
    if (!known.containsAll(chosen)) {
      throw Problems.malformed("languages", "must be of " + String.join(", ", known));
    }
    Set<Announcement> wanted =
        announcements == null || announcements.isEmpty()
            ? EnumSet.allOf(Announcement.class)
            : EnumSet.copyOf(announcements);
    return new Target(admitted, description.strip(), chosen, wanted);
  }
}
