package io.dealstream.announcement.react;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/// The releases of a title are numbered 1, 2, 3 … and their ids follow from title and number (UUID
/// version 5), so that everyone who reacts to the same event finds the same release.
final class ReleaseIds {
  private static final UUID NAMESPACE = UUID.fromString("0b1f3c52-8d0a-5a7e-9a55-6f6d1f0c2e44");
  private static final NameBasedGenerator IDS = Generators.nameBasedGenerator(NAMESPACE);

  private ReleaseIds() {}

  /// @param number from 1
  static UUID of(UUID titleId, int number) {
    return IDS.generate(titleId + "/" + number);
  }
}
