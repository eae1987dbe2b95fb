/// What happens by itself when its time has come: rows that say when, and the loop that looks at
/// them.
@NullMarked
package io.dealstream.eventkit.calendar;

import org.jspecify.annotations.NullMarked;
