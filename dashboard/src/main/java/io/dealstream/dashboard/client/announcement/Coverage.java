package io.dealstream.dashboard.client.announcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an article of others says of our facts.
public record Coverage(
    UUID id,
    String language,
    Source source,
    List<Claim> carried,
    List<Claim> contradicted,
    List<Claim> unknown,
    List<Claim> forbidden,
    List<LeftOut> leftOut,
    String checkedBy,
    Instant checkedAt) {

  /// In a list: how many of each.
  public record Item(
      UUID id,
      String language,
      Source source,
      int carried,
      int contradicted,
      int unknown,
      int forbidden,
      int leftOut,
      Instant checkedAt) {}

  public record Source(String name, @Nullable String url, @Nullable LocalDate publishedOn) {}

  public record Claim(String kind, String words, @Nullable String registered) {}

  public record LeftOut(String kind, String said) {}
}
