package io.dealstream.announcement.view.release;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/// The releases of a title are numbered 1, 2, 3 … and their ids follow from title and number (UUID
/// version 5), so that everyone who reacts to the same event finds the same release.
public final class ReleaseIds {
  private static final UUID NAMESPACE = UUID.fromString("0b1f3c52-8d0a-5a7e-9a55-6f6d1f0c2e44");
  private static final NameBasedGenerator IDS = Generators.nameBasedGenerator(NAMESPACE);

  private ReleaseIds() {}

  /// @param number from 1
  public static UUID of(UUID titleId, int number) {
    return IDS.generate(titleId + "/" + number);
  }

  /// The release that corrects this one, or takes it back. There is one at most: what is to be
  /// corrected once it is out, a correction of the correction says.
  public static UUID correctionOf(UUID releaseId) {
    return IDS.generate(releaseId + "/correction");
  }
}
