package io.dealstream.contracts;

import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The buyers. Confidential: together with the ids in negotiations they tell who is negotiating.
public sealed interface LicenseeEvent extends PublishedEvent {
  UUID licenseeId();

  @Override
  default String topic() {
    return Topics.LICENSEES;
  }

  @Override
  default String key() {
    return licenseeId().toString();
  }

  /// A buyer became known.
  record LicenseeRegistered(UUID licenseeId, Profile profile) implements LicenseeEvent {}

  /// Its profile is now this one.
  record LicenseeRevised(UUID licenseeId, Profile profile) implements LicenseeEvent {}

  /// @param name display name, a proper name: never translated; what is known of a buyer that is
  ///   not known by name
  /// @param country where it sits; null is unknown
  /// @param nameable false when the buyer asked not to be named in public, or is not known by name
  record Profile(
      String name,
      @Nullable Territory country,
      List<String> channels,
      @Nullable String parentGroup,
      boolean nameable) {
    public Profile {
      channels = List.copyOf(channels);
    }
  }
}
