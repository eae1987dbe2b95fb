package io.dealstream.sheets;

/// Says in one sentence why a file is not read, and where in it the reason is.
public final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What is in the way.
  public enum Reason {
    /// It is no table that can be read.
    BAD_TABLE,
    /// It is a workbook without any of the sheets that were asked for.
    OTHER_SHEETS
  }

  private final String sentence;
  private final Reason reason;

  UnreadableFile(String sentence) {
    this(Reason.BAD_TABLE, sentence);
  }

  UnreadableFile(Reason reason, String sentence) {
    super(sentence);
    this.sentence = sentence;
    this.reason = reason;
  }

  UnreadableFile(String sentence, Throwable cause) {
    super(sentence, cause);
    this.sentence = sentence;
    this.reason = Reason.BAD_TABLE;
  }

  public Reason reason() {
    return reason;
  }

  /// What is wrong, continuing "The file …".
  @Override
  public String getMessage() {
    return sentence;
  }
}
