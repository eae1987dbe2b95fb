package io.dealstream.dashboard.client.announcement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the facts say of the claims of a release.
public record Check(String verdict, List<Text> texts) {
  public static final String CARRIED = "CARRIED";

  public record Text(String language, String verdict, List<Finding> findings) {}

  /// @param block in which the claim stands
  /// @param registered what the facts say instead
  public record Finding(
      String id,
      @Nullable String block,
      String kind,
      String verdict,
      String words,
      String sentence,
      @Nullable String registered,
      boolean signedOff) {
    public boolean isCarried() {
      return verdict.equals(CARRIED);
    }
  }
}
