package io.dealstream.announcement.domain.release;

/// A text that went out.
///
/// @param slug of its page in the newsroom
public record PublishedText(String slug, ReleaseText text) {}
