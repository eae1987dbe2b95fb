package io.dealstream.announcement.deliver;

import java.net.InetAddress;

/// Addresses that begin with the same bits.
///
/// @param first the lowest of them
/// @param bits how many are the same
record AddressRange(InetAddress first, int bits) {
  /// @param text like `10.0.0.0/8`
  static AddressRange of(String text) {
    String[] parts = text.split("/", 2);
    return new AddressRange(InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1]));
  }

  boolean contains(InetAddress address) {
    byte[] one = first.getAddress();
    byte[] other = address.getAddress();
    if (one.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if (((one[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
