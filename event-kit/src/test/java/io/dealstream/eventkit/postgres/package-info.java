@NullMarked
package io.dealstream.eventkit.postgres;

import org.jspecify.annotations.NullMarked;
