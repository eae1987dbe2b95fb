package io.dealstream.catalog.view.availability.ema;

/// What is free and yet in no line of a sheet.
public enum Omission {
  SEASONS("Titles with free episodes in no season, or past the last episode, that we know of"),
  KOSOVO("Titles that are free in Kosovo, for which EMA has no code"),
  LANGUAGES("Titles that are free in languages for which there is no standard code");

  private final String sentence;

  Omission(String sentence) {
    this.sentence = sentence;
  }

  /// What a reader is told, followed by a number.
  public String sentence() {
    return sentence;
  }
}
