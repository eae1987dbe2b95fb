package io.dealstream.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The ids of things that senders know by names of their own. The same name of the same sort of
/// thing is the same id for ever and in every service, so that sheets may name titles by it: a
/// name-based UUID (RFC 9562, version 5).
public final class References {
  /// All ids of ours are names within this one.
  private static final UUID OURS = UUID.fromString("6f1d2c9a-7a39-4c57-9d0a-8f0c4a1be3d2");

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int VERSION = 5;

  private References() {}

  /// The id of what a sender calls so.
  ///
  /// @param sort of thing, like `title`
  /// @param reference that the sender gave it; an id stands for itself
  public static UUID id(String sort, String reference) {
    return given(reference).orElseGet(() -> named(sort + "/" + reference.strip()));
  }

  /// The id that a reference is, when it is one.
  public static Optional<UUID> given(String reference) {
    return ID.matcher(reference.strip()).matches()
        ? Optional.of(UUID.fromString(reference.strip()))
        : Optional.empty();
  }

  private static UUID named(String name) {
    ByteBuffer bytes = ByteBuffer.wrap(hash(name));
    long high = (bytes.getLong() & 0xffff_ffff_ffff_0fffL) | ((long) VERSION << 12);
    long low = (bytes.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static byte[] hash(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(
          ByteBuffer.allocate(16)
              .putLong(OURS.getMostSignificantBits())
              .putLong(OURS.getLeastSignificantBits())
              .array());
      return digest.digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
