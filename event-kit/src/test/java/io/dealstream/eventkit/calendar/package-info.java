@NullMarked
package io.dealstream.eventkit.calendar;

import org.jspecify.annotations.NullMarked;
