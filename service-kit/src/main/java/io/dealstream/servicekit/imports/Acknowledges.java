package io.dealstream.servicekit.imports;

/// What whoever commits a file knows of its licenses and takes for facts.
///
/// @param conflicts that they clash with others
/// @param holds that others hold their rights
/// @param gaps that the licensor has not acquired all of their rights
public record Acknowledges(boolean conflicts, boolean holds, boolean gaps) {
  public static final Acknowledges NOTHING = new Acknowledges(false, false, false);
}
