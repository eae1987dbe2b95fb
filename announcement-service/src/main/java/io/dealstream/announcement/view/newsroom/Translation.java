package io.dealstream.announcement.view.newsroom;

/// The same page in another language, or this one.
///
/// @param name of the language, in itself
public record Translation(String language, String name, String address, boolean shown) {}
