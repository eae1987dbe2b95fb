package io.dealstream.dashboard.page;

/// One thing that happened, in words.
///
/// @param iso the moment for machines
/// @param why empty when nobody said
public record Step(String at, String iso, String what, String who, String why) {}
