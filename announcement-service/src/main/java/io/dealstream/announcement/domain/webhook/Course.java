package io.dealstream.announcement.domain.webhook;

/// From where on announcements are sent, in the order of the log.
///
/// @param number 1, 2, 3 …: each replay begins another course
/// @param after position in the log; what follows it is sent
public record Course(int number, long after) {
  public Course {
    if (number < 1 || after < 0) {
      throw new IllegalArgumentException("courses begin with 1, positions with 0");
    }
  }
}
