package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.WrittenBlock;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a block shall say instead of what is generated.
@Schema(name = "BlockTextRequest", description = "What a block shall say, word for word")
record BlockTextRequest(
    @NotBlank
        @Size(max = 10_000)
        @PlainText
        @Schema(examples = "The film is on its way to eight countries.")
        String text,
    @Size(max = 2000) @PlainText @Schema(examples = "Shorter") @Nullable String reason) {
  private static final int LONGEST_HEADLINE = 300;

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a headline that is none
  WrittenBlock written(Block block, String language) {
    String stripped = text.strip();
    if (block == Block.HEADLINE
        && (stripped.lines().count() > 1 || stripped.length() > LONGEST_HEADLINE)) {
      throw Problems.malformed(
          "text", "must be one line of at most " + LONGEST_HEADLINE + " characters");
    }
    return new WrittenBlock(block, language, stripped);
  }
}
