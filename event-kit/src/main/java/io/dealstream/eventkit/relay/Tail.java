package io.dealstream.eventkit.relay;

/// The last record of a partition, as far as it is known.
///
/// @param number of that record, 0 when the partition is empty
/// @param position in the log of the event behind it, 0 when the partition is empty
public record Tail(long number, long position) {
  static final Tail NONE = new Tail(0, 0);

  Tail furtherOf(Tail other) {
    return number >= other.number ? this : other;
  }
}
