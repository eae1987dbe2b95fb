package io.dealstream.dashboard.client.deal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rights and, apart, money; what is null is unknown or not for the reader.
public record Terms(
    List<Block> blocks, @Nullable Amount licenseFee, @Nullable Amount minimumGuarantee) {

  /// Which rights.
  ///
  /// @param episodes carried along as they are
  /// @param holdbacks carried along as they are
  public record Block(
      List<UUID> titleIds,
      @Nullable JsonNode episodes,
      @Nullable List<String> media,
      @Nullable List<String> territories,
      @Nullable Area area,
      @Nullable List<String> languages,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Boolean exclusive,
      @Nullable Integer runs,
      @Nullable List<String> channels,
      @Nullable JsonNode holdbacks) {}

  /// How the territories were named: with regions, and with what is left out of them.
  public record Area(List<Name> include, List<Name> exclude) {}

  /// @param version of a region; null for a territory
  public record Name(String code, @Nullable Integer version) {}
}
