package io.dealstream.announcement.check;

/// What a claim is about.
public enum ClaimKind {
  /// A whole sentence, word for word as it is generated.
  SENTENCE,
  COUNTRY,
  REGION,
  LICENSEE,
  CHANNEL,
  TITLE,
  PERSON,
  ORGANIZATION,
  /// An award by its name.
  EVENT,
  /// A name that stands in no fact.
  NAME,
  /// How many countries, licenses, titles, seasons, minutes …
  COUNT,
  /// A measured figure, or a number of which nobody says what it counts.
  FIGURE,
  /// How far a work got with an award.
  AWARD,
  /// A right that was licensed, or that it is exclusive.
  RIGHT,
  DATE,
  MONEY,
  /// For how long, how often, what is held or held back.
  TERMS,
  /// Who is still negotiating.
  NEGOTIATION;

  /// True for names of somebody or something.
  boolean isName() {
    return switch (this) {
      case LICENSEE, CHANNEL, TITLE, PERSON, ORGANIZATION, EVENT, NAME -> true;
      case SENTENCE, COUNTRY, REGION, COUNT, FIGURE, AWARD, RIGHT, DATE -> false;
      case MONEY, TERMS, NEGOTIATION -> false;
    };
  }
}
