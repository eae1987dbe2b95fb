/// What happens to licenses by itself when its time has come.
@NullMarked
package io.dealstream.deal.calendar;

import org.jspecify.annotations.NullMarked;
