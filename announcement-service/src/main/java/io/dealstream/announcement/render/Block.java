package io.dealstream.announcement.render;

/// The parts of a release, in their order.
public enum Block {
  HEADLINE,
  DATELINE,
  LEAD,
  TERRITORIES,
  AUDIENCE_RESULTS,
  AWARDS,
  ABOUT_TITLE,
  QUOTE,
  BOILERPLATE,
  MEDIA_CONTACT
}
