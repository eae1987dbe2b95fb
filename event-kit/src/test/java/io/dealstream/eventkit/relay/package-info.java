@NullMarked
package io.dealstream.eventkit.relay;

import org.jspecify.annotations.NullMarked;
