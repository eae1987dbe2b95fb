/// Ties the event engine to the framework: connections, loops, health, metrics.
@NullMarked
package io.dealstream.servicekit.engine;

import org.jspecify.annotations.NullMarked;
