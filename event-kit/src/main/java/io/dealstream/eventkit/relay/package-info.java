/// From the log to Kafka: every event once, in order, provably complete.
@NullMarked
package io.dealstream.eventkit.relay;

import org.jspecify.annotations.NullMarked;
