@NullMarked
package io.dealstream.eventkit.check;

import org.jspecify.annotations.NullMarked;
