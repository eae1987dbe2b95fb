package io.dealstream.announcement.check;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the facts say of one claim.
///
/// @param bound true when it was held against what else the sentence says, so that it is right here
///   and not only somewhere
/// @param registered what they say instead; null unless contradicted
record Opinion(Verdict verdict, boolean bound, @Nullable String registered, List<UUID> restsOn) {
  static final Opinion UNKNOWN = new Opinion(Verdict.UNKNOWN, false, null, List.of());

  static Opinion carried(List<UUID> restsOn) {
    return new Opinion(Verdict.CARRIED, false, null, restsOn);
  }

  static Opinion bound(List<UUID> restsOn) {
    return new Opinion(Verdict.CARRIED, true, null, restsOn);
  }

  static Opinion contradicted(String registered, List<UUID> restsOn) {
    return new Opinion(Verdict.CONTRADICTED, true, registered, restsOn);
  }

  static Opinion forbidden(List<UUID> restsOn) {
    return new Opinion(Verdict.FORBIDDEN, true, null, restsOn);
  }

  boolean isCarried() {
    return verdict == Verdict.CARRIED;
  }
}
