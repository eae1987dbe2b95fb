@NullMarked
package io.dealstream.eventkit;

import org.jspecify.annotations.NullMarked;
