@NullMarked
package io.dealstream.eventkit.projection;

import org.jspecify.annotations.NullMarked;
