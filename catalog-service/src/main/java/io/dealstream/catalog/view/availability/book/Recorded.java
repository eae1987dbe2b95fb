package io.dealstream.catalog.view.availability.book;

import io.dealstream.contracts.PublishedEvent;
import java.time.Instant;

/// An event that says something of the rights in a title.
///
/// @param sequence version of its stream: the two halves of what was signed have the same
/// @param recordedAt when it became known
public record Recorded(PublishedEvent event, int sequence, Instant recordedAt) {}
