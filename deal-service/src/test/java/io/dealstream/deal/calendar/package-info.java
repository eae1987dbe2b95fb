@NullMarked
package io.dealstream.deal.calendar;

import org.jspecify.annotations.NullMarked;
