package io.dealstream.announcement.view.newsroom.page;

/// The same page in another language, or this one.
///
/// @param name of the language, in itself
/// @param path within the site
/// @param address of the path
public record Translation(
    String language, String name, String path, String address, boolean shown) {}
