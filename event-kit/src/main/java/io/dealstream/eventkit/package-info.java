/// The heart of event sourcing: deciders, the command handler, event types and the event store. No
/// framework, no HTTP, no word of the domain.
@NullMarked
package io.dealstream.eventkit;

import org.jspecify.annotations.NullMarked;
