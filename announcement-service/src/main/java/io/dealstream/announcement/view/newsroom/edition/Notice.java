package io.dealstream.announcement.view.newsroom.edition;

import org.jspecify.annotations.Nullable;

/// What a release says of itself since something became of it.
///
/// @param address of the other release that has to do with it
public record Notice(Kind kind, String text, @Nullable String address) {

  public enum Kind {
    RETRACTED("retracted"),
    CORRECTED("corrected"),
    CORRECTS("corrects"),
    RETRACTS("retracts");

    private final String message;

    Kind(String message) {
      this.message = message;
    }

    /// The name of the message that says it.
    public String message() {
      return message;
    }
  }

  /// The text with the address.
  public String whole() {
    return address == null ? text : text + " " + address;
  }
}
