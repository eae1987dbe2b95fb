@NullMarked
package io.dealstream.catalog.calendar;

import org.jspecify.annotations.NullMarked;
