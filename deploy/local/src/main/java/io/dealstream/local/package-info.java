/// The local platform: PostgreSQL and Kafka as real processes without Docker.
@NullMarked
package io.dealstream.local;

import org.jspecify.annotations.NullMarked;
