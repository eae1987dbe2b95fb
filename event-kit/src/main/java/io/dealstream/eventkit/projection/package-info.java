/// From Kafka to read models and reactions: complete, in order, each record with effect once.
@NullMarked
package io.dealstream.eventkit.projection;

import org.jspecify.annotations.NullMarked;
