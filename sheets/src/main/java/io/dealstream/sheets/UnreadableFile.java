package io.dealstream.sheets;

/// Says in one sentence why a file is not read, and where in it the reason is.
public final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String sentence;

  UnreadableFile(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  UnreadableFile(String sentence, Throwable cause) {
    super(sentence, cause);
    this.sentence = sentence;
  }

  /// What is wrong, continuing "The file …".
  @Override
  public String getMessage() {
    return sentence;
  }
}
