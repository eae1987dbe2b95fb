package io.dealstream.local.launch;

/// The command line says something that there is not; the message is one sentence.
final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Misuse(String sentence) {
    super(sentence);
  }
}
