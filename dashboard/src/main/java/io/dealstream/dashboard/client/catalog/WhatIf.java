package io.dealstream.dashboard.client.catalog;

import io.dealstream.dashboard.client.catalog.Part.Claim;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What would happen if rights were sold.
public record WhatIf(List<Outcome> outcomes, List<Left> left) {
  /// What the sale of one block of one title would meet.
  ///
  /// @param block its place in the proposal, from 0
  /// @param free all of it can be sold
  /// @param licenses that it would clash with; null for those who may not know
  /// @param holds that it would displace; null for those who may not know
  /// @param largest block within it that can be sold; null when none can
  public record Outcome(
      int block,
      UUID titleId,
      boolean free,
      List<Part> parts,
      @Nullable List<Claim> licenses,
      @Nullable List<Claim> holds,
      @Nullable Rights largest) {}

  /// What could still be sold afterwards.
  public record Left(List<Rights> exclusively, List<Rights> nonExclusively) {}
}
