package io.dealstream.vocabulary;

/// How far a work got with an award. Four different words: a submitted work was not nominated.
public enum AwardLevel {
  SUBMITTED,
  SHORTLISTED,
  NOMINATED,
  WON
}
